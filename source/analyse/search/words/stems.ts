import {stem} from '../../../language/stem.js';
import {foldKey} from '../text/fold-key.js';

/** Shortest stem that still tells words apart. */
const shortestStem = 4;

/** The languages a query may be in; it is too short to tell. */
const languages = ['de', 'en'];

/** The stems a word may have, as keys; none where too little would be left. */
export function stems(word: string): readonly string[] {
	const keys = languages.map((language) => foldKey(stem(word, language)));
	return [...new Set(keys)].filter((key) => key.length >= shortestStem);
}
