import type {RemovalReason} from '../../model/article.js';
import type {UnscoredLine} from '../lines/line-features.js';
import type {PageLine} from './page-content.js';

const reasons: readonly RemovalReason[] = [
	'advertisement',
	'sharing',
	'comments',
	'newsletter',
	'navigation',
	'teaser',
	'caption',
	'disclaimer',
];
const credit =
	/©|\((?:\p{L}+\/)?(?:dpa|afp|ap|reuters)\)?|(?:getty|imago|picture[- ]alliance|shutterstock)|\/\s?(?:dpa|afp|ap|reuters)|(?:foto|photo|bild|credit|quelle|source):/u;
const clockOrDate =
	/\d{1,2}[:.]\d\d\s?(?:uhr|am|pm|min)|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d\d-\d\d|(?:vor|seit) \d{1,4} |(?<!\d)\d{1,4} \p{L}{1,12} ago|(?<!\p{L})(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\p{L}{0,6}\.? \d{1,4}/u;
const by = /^(?:von|by|text:?|autor:?|author:?|par|por|di|written by|posted by) \p{L}/u;
const lowerStart = /^\p{Ll}/u;

/** How many numbers a row has. */
export const textFeatureCount = 25;

/** What a line's words look like: one row of numbers. */
export function textFeatures({text, lower, shape, phrase}: UnscoredLine, {linkShare, boldShare, kind: kindOfLine}: PageLine): number[] {
	const words = Math.max(1, shape.words);
	const isShort = text.length < 300;
	const counts = countSigns(text);
	return [
		Math.log(1 + text.length),
		shape.words,
		text.length / words,
		shape.stopShare,
		flag(shape.endsSentence),
		flag(shape.isProse),
		counts.capitals / words,
		counts.digits / text.length,
		Math.log(1 + counts.stops),
		counts.commas / words,
		linkShare,
		boldShare,
		kindNumber[kindOfLine],
		flag(text.endsWith(':')),
		flag(text.endsWith('?')),
		flag(text.endsWith('!')),
		flag(isShort && (counts.seen & kind.joint) !== 0),
		flag(isShort && credit.test(lower)),
		flag(isShort && shape.addressesReader),
		flag(isShort && counts.digits > 0 && clockOrDate.test(lower)),
		flag(isShort && by.test(lower)),
		flag((counts.seen & kind.speech) !== 0),
		flag(lowerStart.test(text)),
		flag((counts.seen & kind.brace) !== 0),
		phrase ? reasons.indexOf(phrase.reason) + 1 : -1,
	];
}

const kindNumber = {paragraph: 0, heading: 1, listItem: 2, quote: 3, table: 4, code: 5, caption: 6} as const;

/** The kinds of signs that are counted or looked for, as bits. */
const kind = {capital: 1, digit: 2, comma: 4, stop: 8, speech: 16, joint: 32, brace: 64};
const signs: readonly (readonly [number, string])[] = [
	[kind.capital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ'],
	[kind.digit, '0123456789'],
	[kind.comma, ',、'],
	[kind.stop, '.!?。'],
	[kind.speech, '„“"»«”'],
	[kind.joint, '|•»›→·'],
	[kind.brace, '{}'],
];
/** All signs stand before. */
const tableEnd = 0x3003;
const kinds = new Uint8Array(tableEnd);
for (const [bit, characters] of signs) for (const character of characters) (kinds[character.charCodeAt(0)] as number) |= bit;

interface SignCounts {
	readonly capitals: number;
	readonly digits: number;
	readonly commas: number;
	readonly stops: number;
	/** The kinds that occur. */
	readonly seen: number;
}

/** Looks at each character once: that is several times faster than patterns. */
function countSigns(text: string): SignCounts {
	let [capitals, digits, commas, stops, seen] = [0, 0, 0, 0, 0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const bits = code < tableEnd ? (kinds[code] as number) : 0;
		if (bits === 0) continue;
		if (bits === kind.capital) capitals++;
		else if (bits === kind.digit) digits++;
		else if (bits === kind.comma) commas++;
		else if (bits === kind.stop) stops++;
		seen |= bits;
	}
	return {capitals, digits, commas, stops, seen};
}

const flag = (value: boolean): number => (value ? 1 : 0);
