import {type Counts, count} from '../terms/counts.js';
import type {Rarity} from '../terms/rarity.js';

/** Characters of headline and opening that are read. */
const readLimit = 700;

/** Letters of a run: as many carry most of a word's stem, so that compounds and inflected forms are found alike. */
const runLength = 4;

/** Runs are numbered by hash within this many, a power of two; the few that share a number do no harm. */
const runNumbers = 2 ** 18;

/** Counts the runs of four letters in headline and opening, across the blanks between words. */
export function readLetters({title, text}: {readonly title: string; readonly text: string}): Counts {
	const letters = `${title} ${text}`
		.slice(0, 2 * readLimit)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.slice(0, readLimit);
	const counts: Counts = new Map();
	for (let at = 0; at + runLength <= letters.length; at++) {
		let run = 0;
		for (let place = at; place < at + runLength; place++) run = Math.imul(run ^ letters.charCodeAt(place), 0x01000193);
		count(counts, (run ^ (run >>> 15)) & (runNumbers - 1));
	}
	return counts;
}

/** As `measureRarity`, for runs of letters: the same few are imagined beside a small collection. */
export function letterRarity(articles: readonly Counts[]): Rarity {
	const frequencies = new Uint32Array(runNumbers);
	for (const counts of articles) for (const run of counts.keys()) frequencies[run] = (frequencies[run] ?? 0) + 1;
	const total = articles.length + imaginedArticles;
	return (run) => Math.max(0, Math.log(total / ((frequencies[run] ?? 0) + imaginedUses)));
}

/** Articles imagined beside a collection, and how many of them use a given run. */
const imaginedArticles = 8;
const imaginedUses = 0.6;
