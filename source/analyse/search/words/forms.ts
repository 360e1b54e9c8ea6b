import {stem} from '../../../language/stem.js';
import {foldKey} from '../text/fold-key.js';

/** Tells the forms of a word: "Zentren" for "Zentrum", "duschen" for "duscht". */
export interface Forms {
	/** Each form begins with one of these keys. */
	readonly beginnings: readonly string[];
	/** Whether the word with this key is a form. */
	includes(key: string): boolean;
}

/** The languages a query may be in; it is too short to tell. */
const languages = ['de', 'en'];

/** Shortest stem that still tells words apart. */
const shortestStem = 4;

/** A stemmer leaves some endings on and takes too much with others; from this length on a beginning tells words apart without it. */
const shortestBeginning = 5;
/** The endings of German nouns, one of Latin ones, adjectives and verbs, and two of English, as keys. */
const endings: ReadonlySet<string> = new Set(
	', e em en er ern es n s se t te ten tet test st est et ete eten end ende enden ender endes enes ene enen in innen um y ies'.split(
		/[, ]+/u,
	),
);
export const longestEnding = 5;

/** The forms of a word: what has its stem, or its beginning without an ending, and an ending perhaps. */
export function formsOf(word: string): Forms {
	const stems = languages.map((language) => foldKey(stem(word, language))).filter((key) => key.length >= shortestStem);
	const bare = withoutEndings(foldKey(word));
	const beginnings = [...new Set([...stems, ...bare])];
	return {
		beginnings,
		includes: (key) => beginnings.some((beginning) => key.startsWith(beginning) && endings.has(key.slice(beginning.length))),
	};
}

/** A key without any of the endings it may have. */
function withoutEndings(key: string): string[] {
	const bare: string[] = [];
	for (let length = Math.max(shortestBeginning, key.length - longestEnding); length <= key.length; length++) {
		if (endings.has(key.slice(length))) bare.push(key.slice(0, length));
	}
	return bare;
}
