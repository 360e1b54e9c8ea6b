import {eachArticleTerm, type ReadArticle} from '../terms/each-article-term.js';
import {type Entry, lexiconFor} from './lexicon.js';
import {placeWeight} from './place-weight.js';

/** An entry of the taxonomy in an article, and how often it stands there, places at the top counting more. */
export interface Hit {
	readonly entry: Entry;
	readonly times: number;
}

/** The words of the taxonomy in a story, its tellings taken together: what each says counts with its part. */
export function readHits(tellings: readonly ReadArticle[]): Hit[] {
	const times = new Map<Entry, number>();
	const part = 1 / Math.max(1, tellings.length);
	for (const article of tellings) {
		for (const field of ['title', 'text'] as const) readField(article, field, part, times);
	}
	return Array.from(times, ([entry, count]) => ({entry, times: count}));
}

function readField(article: ReadArticle, field: 'title' | 'text', part: number, times: Map<Entry, number>): void {
	const lexicon = lexiconFor(article.language);
	let before = '';
	eachArticleTerm(article, field, ({key}, start) => {
		const weight = part * placeWeight(field, start);
		if (weight === 0) return;
		for (const entry of [lexicon.find(key), lexicon.findPhrase(before, key)]) {
			if (entry) times.set(entry, (times.get(entry) ?? 0) + weight);
		}
		before = key;
	});
}
