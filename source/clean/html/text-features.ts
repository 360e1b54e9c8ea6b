import type {RemovalReason} from '../../model/article.js';
import type {UnscoredLine} from '../lines/line-features.js';
import type {PageLine} from './read-elements.js';

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
const speech = /[„“"»«”]/u;
const lowerStart = /^\p{Ll}/u;
const inner = /[|•»›→·]/u;

/** How many numbers a row has. */
export const textFeatureCount = 25;

/** What a line's words look like: one row of numbers. */
export function textFeatures({text, lower, shape, phrase}: UnscoredLine, {linkShare, boldShare, kind}: PageLine): number[] {
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
		kindNumber[kind],
		flag(text.endsWith(':')),
		flag(text.endsWith('?')),
		flag(text.endsWith('!')),
		flag(isShort && inner.test(text)),
		flag(isShort && credit.test(lower)),
		flag(isShort && shape.addressesReader),
		flag(isShort && counts.digits > 0 && clockOrDate.test(lower)),
		flag(isShort && by.test(lower)),
		flag(speech.test(text)),
		flag(lowerStart.test(text)),
		flag(/[{}]/u.test(text)),
		phrase ? reasons.indexOf(phrase.reason) + 1 : -1,
	];
}

const kindNumber = {paragraph: 0, heading: 1, listItem: 2, quote: 3, table: 4, code: 5, caption: 6} as const;

interface SignCounts {
	readonly capitals: number;
	readonly digits: number;
	readonly commas: number;
	readonly stops: number;
}

/** Capitals of Latin-1, ASCII digits, commas and full stops: a loop over codes is several times faster than patterns. */
function countSigns(text: string): SignCounts {
	let [capitals, digits, commas, stops] = [0, 0, 0, 0];
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (isCapital(code)) capitals++;
		else if (code >= 48 && code <= 57) digits++;
		else if (code === 44 || code === 0x3001) commas++;
		else if (code === 46 || code === 33 || code === 63 || code === 0x3002) stops++;
	}
	return {capitals, digits, commas, stops};
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
const flag = (value: boolean): number => (value ? 1 : 0);
