import type {Removal} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {ruleWords} from '../../wording/rules.js';
import {bothEnds} from './both-ends.js';
import {displayWidth} from './display-width.js';
import {flowAround} from './flow-around.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';
import {padLine} from './pad-line.js';
import type {PageRow} from './page-row.js';
import type {Symbols} from './symbols.js';
import {wrapText} from './wrap.js';
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

/** A removed passage as it stood, with reason and rule at the right, or at its end where there is no room beside it. */
export function removedRows(removal: Removal, options: RemovedOptions): readonly PageRow[] {
	const hanging = options.margin > 1;
	const measure = hanging ? options.measure : Math.max(1, options.measure - 2);
	const mark: Line = [{text: `${options.sign.removed} `, role: 'removedReason'}];
	const lines = measure < beside ? reasonBelow(removal, measure, options) : reasonBeside(removal, measure, options);
	return lines.map((line) => (hanging ? {line, shows: null, mark} : {line: [...mark, ...line], shows: null}));
}

function reasonBeside(removal: Removal, measure: number, options: RemovedOptions): readonly Line[] {
	const [alone, ...others] = wrapText(removal.text, measure);
	const room = alone && others.length === 0 ? measure - displayWidth(alone.text) - 2 : 0;
	const why = reasons(removal, Math.max(reasonColumn, room), options);
	const narrow = measure - Math.max(0, ...why.map(lineWidth)) - 2;
	const said = flowAround(removal.text, {rows: why.length, narrow, wide: measure});
	return Array.from({length: Math.max(said.length, why.length)}, (_, row) =>
		bothEnds([{text: said[row] ?? '', role: 'removed'}], why[row] ?? [], measure, options.sign.ellipsis),
	);
}

function reasonBelow(removal: Removal, measure: number, options: RemovedOptions): readonly Line[] {
	const said = wrapLines(removal.text, measure, 'removed');
	const [first = [], ...more] = reasons(removal, measure, options);
	const last = said.at(-1) ?? [];
	const room = lineWidth(last) + lineWidth(first) + 2 <= measure;
	const body = room ? [...said.slice(0, -1), bothEnds(last, first, measure, options.sign.ellipsis)] : [...said, atRight(first, measure)];
	return [...body, ...more.map((line) => atRight(line, measure))];
}

const atRight = (line: Line, width: number): Line => [...padLine([], width - lineWidth(line)), ...line];

function reasons({reason, rule, confidence, line}: Removal, width: number, {explain, language, sign}: RemovedOptions): readonly Line[] {
	const words = readerWords[language];
	const why = wrapLines(
		rule ? `${words.reasons[reason]} ${sign.dot} ${ruleWords(rule, language)}` : words.reasons[reason],
		width,
		'removedReason',
	);
	const evidence = `${Math.round(confidence * 100)} % ${sign.dot} ${words.sourceLine(line)}`;
	return explain ? [...why, ...wrapLines(evidence, width, 'removedReason')] : why;
}

/** In columns: from here on the reason fits beside the passage. */
const beside = 60;

/** In columns: holds "advertisement · shout, ticker". */
const reasonColumn = 30;
