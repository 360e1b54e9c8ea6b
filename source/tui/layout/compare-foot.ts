import type {ComparedFigure, Comparison} from '../../model/comparison.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import {clipLine} from './clip-line.js';
import {compactFigure} from './compact-figure.js';
import {displayWidth} from './display-width.js';
import type {Line, Role, StyledSpan} from './line.js';
import {lineWidth} from './line-width.js';
import type {Symbols} from './symbols.js';

export interface CompareFootOptions {
	readonly width: number;
	readonly language: Language;
	readonly sign: Symbols;
}

/** The sum of a comparison: figures, contradictions first, and how many passages agree; one row, or two where one is too short. */
export function compareFoot({figures, passages}: Comparison, options: CompareFootOptions): readonly Line[] {
	const counts = passageCounts(passages, options);
	const oneRow = figuresLine(figures, options.width - lineWidth(counts) - 4, options);
	const roomy = options.width >= lineWidth(counts) * 2;
	if (figures.length === 0) return [clipLine(counts, options.width, options.sign.ellipsis)];
	if (roomy && oneRow.length > 2) return [bothEnds(oneRow, counts, options.width, options.sign.ellipsis)];
	return [figuresLine(figures, options.width, options), clipLine(counts, options.width, options.sign.ellipsis)];
}

function passageCounts(passages: Comparison['passages'], {language, sign}: CompareFootOptions): Line {
	const words = readerWords[language];
	const count = (...kinds: readonly string[]) => passages.filter(({kind}) => kinds.includes(kind)).length;
	const facts = [words.agreeing(count('same', 'related')), words.onlyIn('A', count('onlyA')), words.onlyIn('B', count('onlyB'))];
	return [
		{text: ` ${words.passages}`, role: 'strong'},
		{text: `   ${facts.join(` ${sign.dot} `)} `, role: 'muted'},
	];
}

/** As many figures as the width holds; how many are left out is said. */
function figuresLine(figures: readonly ComparedFigure[], width: number, {language, sign}: CompareFootOptions): Line {
	const line: StyledSpan[] = [{text: ` ${readerWords[language].figures}`, role: 'strong'}];
	const ranked = [...figures].sort((one, other) => rank[one.status] - rank[other.status]);
	const reserve = displayWidth(`   ${readerWords[language].more(figures.length)}`);
	for (const [index, figure] of ranked.entries()) {
		const text = `   ${sign[marks[figure.status]]} ${sides(figure, language)}`;
		const last = index === ranked.length - 1;
		if (lineWidth(line) + displayWidth(text) > width - (last ? 0 : reserve)) {
			line.push({text: `   ${readerWords[language].more(ranked.length - index)}`, role: 'muted'});
			break;
		}
		line.push({text, role: marks[figure.status]});
	}
	return clipLine(line, width, sign.ellipsis);
}

const rank: Readonly<Record<ComparedFigure['status'], number>> = {differs: 0, same: 1, onlyA: 2, onlyB: 3};

const marks = {differs: 'differs', same: 'same', onlyA: 'only', onlyB: 'only'} as const satisfies Record<ComparedFigure['status'], Role>;

function sides({kind, a, b, status}: ComparedFigure, language: Language): string {
	const [left, right] = [a, b].map((side) => (side ? compactFigure({...side, kind}, language) : ''));
	if (status === 'differs') return `${left} / ${right}`;
	return `${left || right}${status === 'same' ? '' : ` ${status === 'onlyA' ? 'A' : 'B'}`}`;
}
