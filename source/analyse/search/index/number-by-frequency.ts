import type {Searchable} from '../../../model/search.js';
import {KeyReader} from '../text/key-reader.js';
import type {KeyTable} from './key-table.js';
import {streamFields} from './search-index.js';

/** Fewer articles have too few words for it to matter which number a word has. */
const fewestArticles = 1000;
/** So many articles say well enough which words are frequent. */
const sampled = 200;

/**
 * Puts words into an empty table so that those that are frequent in some of the articles have the smallest numbers: most of what an
 * index holds is numbers of words, and small ones take a byte instead of two.
 */
export function numberByFrequency(table: KeyTable, articles: readonly Searchable[]): void {
	if (articles.length < fewestArticles) return;
	const reader = new KeyReader();
	const counts: number[] = [];
	const step = Math.floor(articles.length / sampled);
	for (let at = 0; at < articles.length; at += step) {
		for (const field of streamFields) {
			const text = articles[at]?.[field] ?? '';
			for (let end = reader.next(text, 0); end >= 0; end = reader.next(text, end)) {
				const word = table.number(reader);
				counts[word] = (counts[word] ?? 0) + 1;
			}
		}
	}
	const numbers = new Uint32Array(counts.length);
	const frequentFirst = Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	frequentFirst.forEach((word, place) => {
		numbers[word] = place;
	});
	table.renumber(numbers);
}
