import {findFigures} from '../../language/figures.js';
import type {Figure} from '../../model/figure.js';

/** The quantities a passage states, and the results it gives ("3:2"), the lower number first: who won may be told from either side. */
export interface Stated {
	readonly figures: readonly Figure[];
	readonly results: readonly string[];
}

// A clock time is no result ("20:30 Uhr"), nor is part of a longer row of numbers.
const result = /(?<![\d:.,])(\d{1,3}):(\d{1,3})(?![\d:]|\s?Uhr|\s?[ap]\.?m\b)/gu;

/** Reads what a passage in a language (ISO 639-1) states in numbers; dates are left out, since they are written in too many ways. */
export function readStated(text: string, language: string): Stated {
	return {
		figures: findFigures(text, language).filter(({kind}) => kind !== 'date'),
		results: Array.from(text.matchAll(result), ([, one, other]) => [Number(one), Number(other)].sort((a, b) => a - b).join(':')),
	};
}
