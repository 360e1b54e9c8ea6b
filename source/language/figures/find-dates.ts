import {centuryPattern, type DateMatch, datePatterns, monthOf} from './date-patterns.js';
import {isYear} from './is-year.js';
import type {QuantityDraft} from './quantity-draft.js';

const year =
	/(?<![\p{L}\p{N}]|\p{L}[-’']|\p{N}[.,:/'’]|[$€£]\s?)[1-9]\d{3}(?:er(?:-Jahren?|\s+Jahren?)?|s|\/\d{2}(?:\d{2})?)?(?![\p{L}\p{N}%]|[.,:/'’]\d|-\p{L}|\s?[%€$£])/gu;

// "bis Ende 2026", "by the end of 2026", "Q3 2025": what narrows a date belongs to it.
const german =
	/(?:(?<!\p{L})(?:[Bb]is|[Ss]eit|[Aa]b)\s+)?(?:(?:zum\s+)?(?:Jahres)?(?:Anfang|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|beginn)\s+)?(?:Q[1-4]\s+)?$/u;
const english =
	/(?:\b(?:by|since|until|before|after)\s+)?(?:(?:the\s+)?(?:early|late|mid|end of|start of|beginning of|spring|summer|autumn|fall|winter)[\s-]+(?:of\s+)?)?(?:Q[1-4]\s+)?$/iu;

/** The dates of a sentence, in order: days, months, years, decades and centuries. Value as in the model's `Figure`. */
export function findDates(sentence: string, language: string): QuantityDraft[] {
	if (!/\d/u.test(sentence)) return [];
	const found: QuantityDraft[] = [];
	const isTaken = new Uint8Array(sentence.length);
	const add = (start: number, end: number, value: number, unit: string | null = null) => {
		if (isTaken.subarray(start, end).includes(1)) return;
		isTaken.fill(1, start, end);
		found.push({start: start - lead(sentence, start, language), end, value, factor: 1, unit, kind: 'date', open: 'no'});
	};
	for (const pattern of datePatterns(language)) {
		for (const {groups, index, 0: text} of sentence.matchAll(pattern)) add(index, index + text.length, dateValue(groups ?? {}));
	}
	for (const {1: number, index, 0: text} of sentence.matchAll(centuryPattern(language))) {
		add(index, index + text.length, Number(number), language === 'de' ? 'Jahrhundert' : 'century');
	}
	for (const {index, 0: text} of sentence.matchAll(year)) {
		if (isYear(sentence, index, text, language)) add(index, index + text.length, Number(text.slice(0, 4)));
	}
	return found.sort((a, b) => a.start - b.start);
}

function lead(sentence: string, start: number, language: string): number {
	const before = sentence.slice(Math.max(0, start - 40), start);
	return ((language === 'de' ? german : english).exec(before)?.[0] ?? '').trimStart().length;
}

/** year·10000 + month·100 + day; a missing part is 0. Two-digit years are this century's. */
function dateValue({year: written = '', month = '', monthName = '', day = ''}: DateMatch): number {
	const number = Number(written);
	const full = written.length === 2 ? 2000 + number : number;
	return full * 10_000 + (month ? Number(month) : monthOf(monthName)) * 100 + Number(day);
}
