import type {Removal} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import type {Line} from './line.js';
import type {PageRow} from './page-row.js';
import type {Symbols} from './symbols.js';
import {wrapLines} from './wrap-lines.js';

export interface RemovedOptions {
	readonly measure: number;
	/** Columns of the margin; where it is too narrow the mark stands in the text. */
	readonly margin: number;
	/** Adds confidence and place in the source. */
	readonly explain: boolean;
	readonly language: Language;
	readonly sign: Symbols;
}

/** A removed passage as it stood, with reason and rule at the right, or below it where there is no room. */
export function removedRows(removal: Removal, options: RemovedOptions): readonly PageRow[] {
	const hanging = options.margin > 1;
	const measure = hanging ? options.measure : Math.max(1, options.measure - 2);
	const mark: Line = [{text: `${options.sign.removed} `, role: 'removedReason'}];
	return withReason(removal, measure, options).map((line): PageRow => {
		return hanging ? {line, shows: null, mark} : {line: [...mark, ...line], shows: null};
	});
}

function withReason(removal: Removal, measure: number, options: RemovedOptions): readonly Line[] {
	if (measure < beside) return [...wrapLines(removal.text, measure, 'removed'), ...reasons(removal, measure, options)];
	const column = Math.floor(measure * reasonShare);
	const said = wrapLines(removal.text, measure - column - 2, 'removed');
	const why = reasons(removal, column, options);
	return Array.from({length: Math.max(said.length, why.length)}, (_, row) => bothEnds(said[row] ?? [], why[row] ?? [], measure));
}

function reasons({reason, rule, confidence, line}: Removal, width: number, {explain, language, sign}: RemovedOptions): readonly Line[] {
	const words = readerWords[language];
	const why = wrapLines(rule ? `${words.reasons[reason]} ${sign.dot} ${rule}` : words.reasons[reason], width, 'removedReason');
	const evidence = `${Math.round(confidence * 100)} % ${sign.dot} ${words.sourceLine(line)}`;
	return explain ? [...why, ...wrapLines(evidence, width, 'removedReason')] : why;
}

/** In columns: from here on the reason fits beside the passage. */
const beside = 56;

/** Of the measure: enough for "advertisement · shout, ticker", the rest for the passage. */
const reasonShare = 0.4;
