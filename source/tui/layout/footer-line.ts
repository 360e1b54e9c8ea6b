import {bothEnds} from './both-ends.js';
import {hintWidth} from './hint-width.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';

export interface KeyHint {
	/** As shown: "↵", "c", "n/p". */
	readonly keys: string;
	readonly label: string;
	/** Whether the label comes first, "31 lines removed (x)". */
	readonly trailing?: boolean;
}

export interface FooterOptions {
	readonly width: number;
	/** Most useful first; the last ones give way in a narrow window. */
	readonly keys: readonly KeyHint[];
	/** At the right end: "1 of 4". */
	readonly position?: string;
}

/** The foot of a screen in one row of at most `width` columns: its keys, and the position. */
export function footerLine({width, keys, position = ''}: FooterOptions): Line {
	const right: Line = position && lineWidth([{text: position, role: 'muted'}]) + 4 <= width ? [{text: `${position} `, role: 'muted'}] : [];
	const room = width - (right.length > 0 ? lineWidth(right) + 2 : 0);
	const line: Line[] = [];
	let used = 1;
	for (const {keys: key, label, trailing = false} of keys) {
		const cost = hintWidth({keys: key, label, trailing}) + (line.length > 0 ? 3 : 0);
		if (used + cost > room) break;
		used += cost;
		line.push([{text: line.length > 0 ? '   ' : ' ', role: 'text'}, ...hint(key, label, trailing)]);
	}
	return bothEnds(line.flat(), right, width);
}

const hint = (key: string, label: string, trailing: boolean): Line =>
	trailing
		? [
				{text: `${label} (`, role: 'muted'},
				{text: key, role: 'key'},
				{text: ')', role: 'muted'},
			]
		: [
				{text: key, role: 'key'},
				{text: ` ${label}`, role: 'muted'},
			];
