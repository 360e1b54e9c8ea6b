import {eachArticleTerm, type ReadArticle} from '../terms/each-article-term.js';
import {type Entry, lexiconFor} from './lexicon.js';

/** An entry of the taxonomy in an article, and how often it stands there, places at the top counting more. */
export interface Hit {
	readonly entry: Entry;
	readonly times: number;
}

/**
 * Characters read, and how often a word counts down to a place in the text: headline and opening sentences say who does
 * what, further down an article turns to side aspects and background.
 */
const readLimit = 4000;
const headlineWeight = 4;
const placeWeights = [
	{before: 250, weight: 3},
	{before: 600, weight: 2},
	{before: readLimit, weight: 1},
] as const;

/** The words of the taxonomy in a story, its tellings taken together: what each says counts with its part. */
export function readHits(tellings: readonly ReadArticle[]): Hit[] {
	const times = new Map<Entry, number>();
	const part = 1 / Math.max(1, tellings.length);
	for (const article of tellings) {
		readField(article, 'title', () => headlineWeight * part, times);
		readField(article, 'text', (start) => weightAt(start) * part, times);
	}
	return Array.from(times, ([entry, count]) => ({entry, times: count}));
}

const weightAt = (start: number): number => placeWeights.find(({before}) => start < before)?.weight ?? 0;

function readField(article: ReadArticle, field: 'title' | 'text', weigh: (start: number) => number, times: Map<Entry, number>): void {
	const lexicon = lexiconFor(article.language);
	let before = '';
	eachArticleTerm(article, field, ({key}, start) => {
		const weight = weigh(start);
		if (weight === 0) return;
		for (const entry of [lexicon.find(key), lexicon.findPhrase(before, key)]) {
			if (entry) times.set(entry, (times.get(entry) ?? 0) + weight);
		}
		before = key;
	});
}
