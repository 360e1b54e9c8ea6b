import {matchAt} from './match-at.js';

interface Scale {
	readonly factor: number;
	readonly end: number;
}

const gap = String.raw`[\s\u00A0\u202F]*-?[\s\u00A0\u202F]*`;
const end = String.raw`(?![\p{L}\p{N}])`;
const scale = (names: string, factor: number, flags = 'iuy') => ({pattern: new RegExp(`${gap}(?:${names})${end}`, flags), factor});

// "Billion" is a million millions in German and a thousand millions in English; the other names do not clash.
const german = [
	scale(String.raw`Tausend|Tsd\.?`, 1e3),
	scale(String.raw`Million(?:en)?|Mio\.?|Mill\.`, 1e6),
	scale(String.raw`Milliarden?|Mrd\.?`, 1e9),
	scale(String.raw`Billion(?:en)?|Bio\.?`, 1e12),
	scale('Billiarden?', 1e15),
];
const english = [
	scale('thousand', 1e3),
	scale('millions?|mn|mln', 1e6),
	scale('billions?', 1e9),
	scale('trillions?', 1e12),
	scale('hundred', 1e2),
	scale('dozen', 12),
];
// Set close to the number in press English and on price tags, in German copy too.
const attached = [scale('bn', 1e9, 'uy'), scale('tn|trn', 1e12, 'uy')];
const ambiguous = [scale('[kK]', 1e3, 'uy'), scale('[mM]', 1e6, 'uy'), scale('[bB]', 1e9, 'uy'), scale('[tT]', 1e12, 'uy')];

/**
 * The scale word after a number ("Milliarden", "bn"), or null.
 * @param isPriced whether a currency sign stands before the number: only then do single letters scale ("$3.5m", not "3 m").
 */
export function readScale(text: string, at: number, language: string, isPriced: boolean): Scale | null {
	const tables = [...(language === 'de' ? german : english), ...attached, ...(isPriced ? ambiguous : [])];
	for (const {pattern, factor} of tables) {
		const found = matchAt(pattern, text, at);
		if (found) return {factor, end: at + found[0].length};
	}
	return null;
}
