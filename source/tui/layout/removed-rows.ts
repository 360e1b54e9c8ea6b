import type {Removal} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {ruleWords} from '../../wording/rules.js';
import {bothEnds} from './both-ends.js';
import {clipLine} from './clip-line.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';
import {padLine} from './pad-line.js';
import type {PageRow} from './page-row.js';
import {plainSigns} from './plain-signs.js';
import {printable} from './printable.js';
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
	readonly ascii: boolean;
}

/** A removed passage as it stood, with reason and rule at the right of it, or below it where there is no room. */
export function removedRows(removal: Removal, options: RemovedOptions): readonly PageRow[] {
	const hanging = options.margin > 1;
	const measure = hanging ? options.measure : Math.max(1, options.measure - 2);
	const mark: Line = [{text: `${options.sign.removed} `, role: 'removedReason'}];
	return withReasons(removal, measure, options).map((line) =>
		hanging ? {line, shows: null, removal, mark} : {line: [...mark, ...line], shows: null, removal},
	);
}

/** The first reason at the right of the passage's first or last row, where that leaves room, else below; the others below. */
function withReasons(removal: Removal, measure: number, options: RemovedOptions): readonly Line[] {
	const said = wrapLines(removal.text, measure, 'removed');
	const [first = [], ...more] = reasons(removal, options).map((line) => clipLine(line, measure, options.sign.ellipsis));
	const below = more.map((line) => atRight(line, measure));
	const at = [0, said.length - 1].find((row) => lineWidth(said[row] ?? []) + lineWidth(first) + gap <= measure);
	if (at === undefined) return [...said, atRight(first, measure), ...below];
	return [...said.map((line, row) => (row === at ? bothEnds(line, first, measure, options.sign.ellipsis) : line)), ...below];
}

/** In columns: between passage and reason. */
const gap = 2;

const atRight = (line: Line, width: number): Line => [...padLine([], width - lineWidth(line)), ...line];

function reasons({reason, rule, confidence, line}: Removal, {explain, language, sign, ascii}: RemovedOptions): readonly Line[] {
	const words = readerWords[language];
	const why = rule ? `${words.reasons[reason]} ${sign.dot} ${ruleWords(rule, language)}` : words.reasons[reason];
	const evidence = `${Math.round(confidence * 100)} % ${sign.dot} ${words.sourceLine(line)}`;
	return (explain ? [why, evidence] : [why]).map((text): Line => [{text: plainSigns(printable(text), ascii), role: 'removedReason'}]);
}
