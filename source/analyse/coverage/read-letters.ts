import {letterClass, notOfWords} from '../../language/letter-class.js';
import type {Census, Rarity} from '../terms/rarity.js';
import {type RowReader, tallyRows} from '../terms/tally-rows.js';

/** Characters of headline and opening that are read. */
const readLimit = 700;

/** Letters of a run: as many carry most of a word's stem, so that compounds and inflected forms are found alike. */
const runLength = 4;

/** Runs are numbered by hash within this many, a power of two; the few that share a number do no harm. */
export const runNumbers = 2 ** 18;

interface Lettered {
	readonly title: string;
	readonly text: string;
}

/** Counts the runs of four letters in headline and opening of one article after the other, across the blanks between words. */
export function letterReader(): RowReader<Lettered> {
	const tally = tallyRows();
	const letters = new Uint16Array(readLimit);
	return {
		read(article) {
			const size = readInto(letters, article);
			for (let at = 0; at + runLength <= size; at++) tally.add(runAt(letters, at));
			tally.endRow();
		},
		rows: tally.rows,
	};
}

/** Writes the small letters of headline and opening, one blank for all between two words; returns how many there are. */
function readInto(letters: Uint16Array, {title, text}: Lettered): number {
	const all = `${title} ${text.slice(0, 2 * readLimit)}`.slice(0, 2 * readLimit).toLowerCase();
	let size = 0;
	for (let at = 0; at < all.length && size < readLimit; at++) {
		const unit = all.charCodeAt(at);
		if (letterClass(unit) !== notOfWords) letters[size++] = unit;
		else if (size === 0 || letters[size - 1] !== blank) letters[size++] = blank;
	}
	return size;
}

const blank = 0x20;

function runAt(letters: Uint16Array, start: number): number {
	let run = 0;
	for (let place = start; place < start + runLength; place++) run = Math.imul(run ^ (letters[place] as number), 0x01000193);
	return (run ^ (run >>> 15)) & (runNumbers - 1);
}

/** As `measureRarity`, for runs of letters: the same few are imagined beside a small collection. */
export function letterRarity({articles, frequencies}: Census): Rarity {
	const total = articles + imaginedArticles;
	const rarities = Float64Array.from({length: articles + 1}, (_, frequency) => Math.max(0, Math.log(total / (frequency + imaginedUses))));
	return (run) => rarities[Math.max(1, frequencies[run] as number)] as number;
}

/** Articles imagined beside a collection, and how many of them use a given run. */
const imaginedArticles = 8;
const imaginedUses = 0.6;
