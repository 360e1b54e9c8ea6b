import type {Span} from '../../model/span.js';
import {findCodes} from './find-codes.js';
import {numberWord, numberWordPattern} from './number-words.js';
import {parseNumber} from './parse-number.js';

/** A number in a sentence, in digits or spelt out. */
export interface Numeral extends Span {
	readonly value: number;
	readonly isWord: boolean;
}

// Not inside a code or name ("H100", "GPT-4", "Covid-19"), a clock time's minutes, a score or a section number.
const digits =
	/(?<![\p{L}\p{N}_#@§]|§\s|\p{L}[-–]|\d[.,:/'’])\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\p{N}_#@§]|§\s|\p{L}[-–]|\d[.,:/'’])\d+(?:[.,]\d+)*/gu;
const clock = /(?<![\p{L}\p{N}:.,])(\d{1,2})[.:](\d{2})(?=\s?(?:Uhr|[ap]\.?m\b))/gu;

/** The numbers of a sentence by where they start, those in codes (also telephone and file numbers) and names left out; of a clock time the whole before its hour. */
export function findNumerals(sentence: string, language: string): Numeral[] {
	const times = Array.from(sentence.matchAll(clock), ({0: text, 1: hour, 2: minute, index}) => {
		return {start: index, end: index + text.length, value: Number(`${hour}.${minute}`), isWord: false};
	});
	const written = Array.from(sentence.matchAll(digits), ({0: text, index}) => {
		return {start: index, end: index + text.length, value: parseNumber(text, language), isWord: false};
	});
	const spelt = Array.from(sentence.matchAll(numberWordPattern(language)), ({0: text, index}) => {
		return {start: index, end: index + text.length, value: numberWord(text, language) ?? Number.NaN, isWord: true};
	});
	const coded = findCodes(sentence);
	return [...times, ...written, ...spelt]
		.filter(({value, start}) => !Number.isNaN(value) && !coded.some((code) => start >= code.start && start < code.end))
		.sort((a, b) => a.start - b.start);
}
