import type {Span} from '../../model/span.js';
import type {Draft} from './draft.js';
import {numberWord, numberWordPattern} from './number-words.js';
import {parseNumber} from './parse-number.js';
import {readFraction} from './read-fraction.js';
import {readNoun} from './read-noun.js';
import {readScale} from './read-scale.js';
import {readCurrencyBefore, readUnit} from './read-unit.js';

// Not inside a code or name ("H100", "GPT-4", "Covid-19"), a clock time's minutes, a score or a section number.
const digits =
	/(?<![\p{L}\p{N}_#@§]|§\s|\p{L}[-–]|\d[.,:/'’])\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\p{N}_#@§]|§\s|\p{L}[-–]|\d[.,:/'’])\d+(?:[.,]\d+)*/gu;
const clock = /(?<![\p{L}\p{N}:.,])(\d{1,2})[.:](\d{2})(?=\s?(?:Uhr|[ap]\.?m\b))/gu;

// Characters before a number that decide about its sign or label.
const sight = 40;

interface Numeral extends Span {
	readonly value: number;
	readonly isWord: boolean;
}

/** The quantities of a sentence that are no dates, in order. `taken`: the stretches dates hold already. */
export function findQuantities(sentence: string, language: string, taken: readonly Span[]): Draft[] {
	const found: Draft[] = [];
	let next = 0;
	for (const numeral of numerals(sentence, language)) {
		while ((taken[next]?.end ?? sentence.length) <= numeral.start) next += 1;
		const limit = taken[next]?.start ?? sentence.length;
		const floor = Math.max(found.at(-1)?.end ?? 0, taken[next - 1]?.end ?? 0);
		if (numeral.start >= limit || numeral.start < floor) continue;
		const draft = readQuantity(sentence.slice(0, limit), numeral, language, floor);
		if (draft) found.push(draft);
	}
	return found;
}

function numerals(sentence: string, language: string): Numeral[] {
	const times = Array.from(sentence.matchAll(clock), ({0: text, 1: hour, 2: minute, index}) => {
		return {start: index, end: index + text.length, value: Number(`${hour}.${minute}`), isWord: false};
	});
	const written = Array.from(sentence.matchAll(digits), ({0: text, index}) => {
		return {start: index, end: index + text.length, value: parseNumber(text, language), isWord: false};
	}).filter(({start}) => !times.some((time) => start >= time.start && start < time.end));
	const spelt = Array.from(sentence.matchAll(numberWordPattern(language)), ({0: text, index}) => {
		return {start: index, end: index + text.length, value: numberWord(text, language) ?? Number.NaN, isWord: true};
	}).filter(({value}) => !Number.isNaN(value));
	return [...times, ...written, ...spelt].sort((a, b) => a.start - b.start);
}

/** @param floor where the figure before it ends: nothing of that one is read again */
function readQuantity(sentence: string, numeral: Numeral, language: string, floor: number): Draft | null {
	const priced = readCurrencyBefore(sentence, numeral.start, floor);
	const scale = readScale(sentence, numeral.end, language, priced !== null);
	const end = scale?.end ?? numeral.end;
	const factor = scale?.factor ?? 1;
	const draft = {start: numeral.start, end, factor, value: rounded(numeral.value * factor)};
	if (priced) return signed(sentence, {...draft, start: priced.start, unit: priced.unit, kind: 'money', open: 'no'});
	const fraction = numeral.isWord && !scale ? readFraction(sentence, end) : null;
	if (fraction)
		return {
			...draft,
			end: fraction.end,
			value: Number((numeral.value * fraction.percent).toFixed(2)),
			unit: '%',
			kind: 'percent',
			open: 'no',
		};
	const unit = readUnit(sentence, end, language);
	if (unit && isArticle(numeral) && !scale && unit.kind !== 'percent' && unit.kind !== 'money') return null;
	if (unit) return signed(sentence, {...draft, end: unit.end, unit: unit.unit, kind: unit.kind, open: 'no'});
	if (isArticle(numeral) && !scale) return null;
	return readCount(sentence, {...draft, unit: null, kind: 'count', open: scale ? 'scaled' : 'plain'}, numeral, language);
}

// "ein", "a" and halves are numbers before a scale, a share or a currency only.
const isArticle = ({isWord, value}: Numeral): boolean => isWord && value <= 1;

// "5-Sterne-Haus" counts stars. Characters in which the counted noun must end.
const longestNoun = 30;

function readCount(sentence: string, draft: Draft, {isWord}: Numeral, language: string): Draft | null {
	const isScaled = draft.open === 'scaled';
	const rated = isScaled ? null : /^-(\p{Lu}\p{Ll}+)(?=-\p{L})/u.exec(sentence.slice(draft.end, draft.end + longestNoun));
	if (rated?.[1]) return {...draft, end: draft.end + rated[0].length, unit: rated[1], open: 'no'};
	// Joined to a word that is no unit we know ("5G", "3:1"): a name, not a quantity.
	if (/^(?:-?\p{L}|[:/]\d|er\b)/u.test(sentence.slice(draft.end)) && !isScaled) return null;
	const noun = readNoun(sentence, draft.end, language);
	const isLabelled = /\P{L}\p{Lu}[\p{L}\p{N}-]*\s+$/u.test(sentence.slice(Math.max(0, draft.start - sight), draft.start)) && !isScaled;
	if (noun && !(isLabelled && draft.value < 10 && !isWord)) return signed(sentence, {...draft, end: noun.end, unit: noun.unit, open: 'no'});
	if (isScaled) return draft;
	if (isWord || isLabelled || isOrdinalStop(sentence, draft.end)) return null;
	return signed(sentence, draft);
}

const isOrdinalStop = (sentence: string, end: number): boolean => /^\.\s+\S/u.test(sentence.slice(end, end + 4));

// A sign stands close to its number; a dash with blanks around it is punctuation.
const minus = /(?:(?<=^|[\s(])[-−–+±]|(?<!\p{L})(?:minus|plus)[\s\u00A0\u202F])$/iu;

function signed(sentence: string, draft: Draft): Draft {
	const from = Math.max(0, draft.start - sight);
	const found = minus.exec(sentence.slice(from, draft.start));
	if (!found) return draft;
	const isNegative = /[-−–]|minus/iu.test(found[0]);
	return {...draft, start: from + found.index, value: isNegative ? -draft.value : draft.value};
}

// 1.78 × 1e12 must be 1.78e12, not 1780000000000.0002.
const rounded = (value: number): number => Number(value.toPrecision(12));
