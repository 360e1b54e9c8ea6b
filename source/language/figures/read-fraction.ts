import {matchAt} from './match-at.js';

const names = [
	'Drittel|thirds?',
	'Viertel|quarters?(?=\\s+of\\b)|fourths?',
	'Fünftel|fifths?',
	'Sechstel|sixths?',
	'Siebtel',
	'Achtel|eighths?',
	'Neuntel',
	'Zehntel|tenths?',
];
const patterns = names.map((name, index) => ({
	pattern: new RegExp(`[\\s\\u00A0-]+(?:${name})n?(?![\\p{L}\\p{N}-])`, 'iuy'),
	percent: 100 / (index + 3),
}));

/** The part of a whole after a small number ("zwei Drittel", "three quarters"), in percent of the whole, or null. */
export function readFraction(text: string, at: number): {readonly percent: number; readonly end: number} | null {
	for (const {pattern, percent} of patterns) {
		const found = matchAt(pattern, text, at);
		if (found) return {percent, end: at + found[0].length};
	}
	return null;
}
