import {fold} from '../../../language/fold.js';
import {foldKey} from './fold-key.js';
import {isWordUnit} from './is-word-unit.js';

/** No part of a word. */
export const separator = 1;
/** Part of a word, but no letter of its key: a combining mark. */
export const silent = 2;
/** Several letters of the key: see `lettersOf`. */
export const several = 3;

const unknown = 0;

/** What is known of each UTF-16 code unit, filled as units turn up. */
const known = new Uint16Array(0x1_00_00);

/** The letter of the key that a UTF-16 code unit stands for, or one of the three above. */
export function unitKey(unit: number): number {
	const letter = known[unit] ?? unknown;
	return letter === unknown ? classify(unit) : letter;
}

/** All letters that a code unit stands for: "ß" is two. */
export const lettersOf = (unit: number): string => foldKey(String.fromCharCode(unit));

function classify(unit: number): number {
	const letter = isWordUnit(unit) ? letterOf(String.fromCharCode(unit)) : separator;
	known[unit] = letter;
	return letter;
}

function letterOf(character: string): number {
	if (fold(character) === '') return silent;
	const letters = foldKey(character);
	return letters.length === 1 ? letters.charCodeAt(0) : several;
}
