import {clipLine} from './clip-line.js';
import {displayWidth} from './display-width.js';
import type {KeyHint} from './footer-line.js';
import type {Line} from './line.js';
import {padLine} from './pad-line.js';
import {symbols} from './symbols.js';

export interface HelpGroup {
	readonly title: string;
	readonly keys: readonly KeyHint[];
}

/** All keys by group, in two columns from 90 columns on. */
export function helpLines(
	groups: readonly HelpGroup[],
	{width, ascii}: {readonly width: number; readonly ascii: boolean},
): readonly Line[] {
	const keyColumn = Math.max(0, ...groups.flatMap(({keys}) => keys.map((key) => displayWidth(key.keys))));
	const {ellipsis} = symbols(ascii);
	const blocks = groups.map((group) => groupLines(group, keyColumn));
	if (width < twoColumns) return blocks.flat().map((line) => clipLine(line, width, ellipsis));
	const column = Math.floor((width - 3) / 2);
	const half = blocks.flat().length / 2;
	const left: Line[] = [];
	const right: Line[] = [];
	for (const block of blocks) (left.length < half && right.length === 0 ? left : right).push(...block);
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => [
		...padLine(clipLine(left[row] ?? [], column, ellipsis), column + 3),
		...clipLine(right[row] ?? [], column, ellipsis),
	]);
}

/** In columns: from here on two groups stand beside each other. */
const twoColumns = 90;

function groupLines({title, keys}: HelpGroup, keyColumn: number): readonly Line[] {
	return [
		[{text: ` ${title}`, role: 'heading'}],
		...keys.map(({keys: key, label}): Line => [...padLine([{text: `  ${key}`, role: 'key'}], keyColumn + 5), {text: label, role: 'text'}]),
		[],
	];
}
