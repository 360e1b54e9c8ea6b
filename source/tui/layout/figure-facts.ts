import type {ComparedFigure} from '../../model/comparison.js';
import type {PassageMark} from '../../model/passage-mark.js';
import type {Language} from '../../wording/language.js';
import {compactFigure} from './compact-figure.js';
import type {Line} from './line.js';
import type {Symbols} from './symbols.js';

/** The figures of a comparison in a few columns each, contradictions first; what looks alike is said once. */
export function figureFacts(figures: readonly ComparedFigure[], sign: Symbols, language: Language): readonly Line[] {
	const ranked = [...figures].sort((one, other) => rank[one.status] - rank[other.status]);
	const facts = new Map<string, Line>();
	for (const figure of ranked) {
		const mark = marks[figure.status];
		const text = sides(figure, language);
		facts.set(`${mark} ${text}`, [
			{text: `${sign[mark]} `, role: mark},
			{text, role: mark === 'same' ? 'same' : 'text'},
		]);
	}
	return [...facts.values()];
}

const rank: Readonly<Record<ComparedFigure['status'], number>> = {differs: 0, same: 1, onlyA: 2, onlyB: 3};

const marks: Readonly<Record<ComparedFigure['status'], PassageMark>> = {differs: 'differs', same: 'same', onlyA: 'only', onlyB: 'only'};

function sides({kind, a, b, status}: ComparedFigure, language: Language): string {
	const [left = '', right = ''] = [a, b].map((side) => (side ? compactFigure({...side, kind}, language) : ''));
	if (status === 'differs') return `${left} / ${right}`;
	if (status === 'same') return left;
	return status === 'onlyA' ? `${left} A` : `${right} B`;
}
