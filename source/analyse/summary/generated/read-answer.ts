import {neutraliseLine} from '../../../language/neutralise.js';
import type {Citation, Quotation, SummarySentence} from '../../../model/brief.js';
import {isBacked} from './is-backed.js';

/** Characters of a sentence; a longer one is no sentence of a summary. */
const longest = 500;

/** What small models put around a sentence: a bullet, a number, emphasis. */
const decoration = /^(?:[-*•–]|\d{1,2}[.)])\s+|\*\*|^#+\s*/gu;
const cited = /\s*\[(\d{1,3}(?:\s*,\s*\d{1,3})*)\][.,]?/gu;

/**
 * The sentences of a model's answer that are backed by the sentences they cite, at most `count` of them, each marked as
 * generated. A line without a citation, or that cites what was not given, or with a number or name that is not in what it cites,
 * is dropped.
 */
export function readAnswer(answer: string, sources: readonly Quotation[], count: number, language: string): SummarySentence[] {
	const sentences = answer.split('\n').flatMap((line): SummarySentence[] => {
		const plain = neutraliseLine(line).trim().replaceAll(decoration, '');
		const numbers = Array.from(plain.matchAll(cited), ([, list = '']) => list.split(',').map(Number)).flat();
		const text = plain.replaceAll(cited, '').trim();
		const [first, ...others] = [...new Set(numbers)].map((number) => sources[number - 1]);
		if (!first || others.includes(undefined) || text === '' || text.length > longest) return [];
		const quotations = [first, ...others.flatMap((other) => other ?? [])] as const;
		if (!isBacked(text, quotations.map((quotation) => quotation.text).join('\n'), language)) return [];
		return [{text, cites: [placeOf(first), ...quotations.slice(1).map(placeOf)], differs: [], generated: true}];
	});
	return sentences.slice(0, count);
}

const placeOf = ({article, start, end}: Quotation): Citation => ({article, start, end});
