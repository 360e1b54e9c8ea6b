import {findFigures} from '../../../language/figures.js';
import {fold} from '../../../language/fold.js';
import {isStopWord} from '../../../language/stop-words.js';
import {tokens} from '../../../language/tokens.js';
import {isSameQuantity} from '../../figures/same-quantity.js';

/** Letters at the end of a word that may be its ending: "Norderfleets", "Ausbaus". */
const ending = 2;
/** Letters that are left of a word at least. */
const shortest = 3;

/**
 * Whether every number and every name of a sentence stands in what it cites. A word with a capital counts as a name, wherever it
 * stands, unless it is a stop word: in German that takes in the nouns, so a sentence in other words than its source's is dropped
 * rather than trusted.
 */
export function isBacked(sentence: string, source: string, language: string): boolean {
	return areNumbersIn(sentence, source) && areFiguresIn(sentence, source, language) && areNamesIn(sentence, source, language);
}

const digits = (text: string) => text.match(/\d+/gu) ?? [];

function areNumbersIn(sentence: string, source: string): boolean {
	const known = new Set(digits(source));
	return digits(sentence).every((number) => known.has(number));
}

/** "3 Milliarden" is no "3 Millionen", though the digits are the same; and "zwölf Prozent" has none. */
function areFiguresIn(sentence: string, source: string, language: string): boolean {
	const known = findFigures(source, language);
	return findFigures(sentence, language).every((figure) => known.some((other) => isSameQuantity(figure, other)));
}

function areNamesIn(sentence: string, source: string, language: string): boolean {
	const known = tokens(source).map(({text}) => fold(text));
	const names = tokens(sentence).filter(({text}) => /^\p{Lu}/u.test(text) && !isStopWord(text.toLowerCase(), language));
	return names.every(({text}) => {
		const name = fold(text);
		const root = name.slice(0, Math.max(shortest, name.length - ending));
		return known.some((word) => word.startsWith(root) && word.length <= name.length + ending);
	});
}
