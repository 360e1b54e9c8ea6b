import type {Comparison} from '../../model/comparison.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {bothEnds} from './both-ends.js';
import {clipLine} from './clip-line.js';
import {figureFacts} from './figure-facts.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';
import type {Symbols} from './symbols.js';

export interface CompareFootOptions {
	readonly width: number;
	readonly language: Language;
	readonly sign: Symbols;
}

/** The sum of a comparison: its figures, and how many passages agree; in one row where that holds all, else in two. */
export function compareFoot(comparison: Comparison, options: CompareFootOptions): readonly Line[] {
	const {width, sign, language} = options;
	const facts = figureFacts(comparison.figures, sign, language);
	const counts = passageCounts(comparison.passages, options);
	if (facts.length === 0) return [clipLine(counts, width, sign.ellipsis)];
	const all = figuresLine(facts, Number.POSITIVE_INFINITY, options);
	if (lineWidth(all) + lineWidth(counts) + apart <= width) return [bothEnds(all, counts, width, sign.ellipsis)];
	return [figuresLine(facts, width, options), clipLine(counts, width, sign.ellipsis)];
}

/** In columns: between figures and passages. */
const apart = 4;

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
function figuresLine(facts: readonly Line[], width: number, {language, sign}: CompareFootOptions): Line {
	const words = readerWords[language];
	const more = (count: number): Line => [{text: `   ${words.more(count)}`, role: 'muted'}];
	let line: Line = [{text: ` ${words.figures}`, role: 'strong'}];
	for (const [index, fact] of facts.entries()) {
		const longer: Line = [...line, {text: '   ', role: 'text'}, ...fact];
		const left = facts.length - index - 1;
		const reserve = left > 0 ? lineWidth(more(left)) : 0;
		if (lineWidth(longer) + reserve > width) return clipLine([...line, ...more(left + 1)], width, sign.ellipsis);
		line = longer;
	}
	return line;
}
