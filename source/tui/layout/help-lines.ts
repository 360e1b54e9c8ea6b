import {clipLine} from './clip-line.js';
import {displayWidth} from './display-width.js';
import type {KeyHint} from './footer-line.js';
import type {Line} from './line.js';
import {lineWidth} from './line-width.js';
import {padLine} from './pad-line.js';
import {symbols} from './symbols.js';
import {wrapLines} from './wrap-lines.js';

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
	const column = width < twoColumns ? width : Math.floor((width - 3) / 2);
	const blocks = groups.map((group) => groupLines(group, Math.min(keyColumn, Math.floor(column / 2)), column));
	if (width < twoColumns) return blocks.flat().map((line) => clipLine(line, width, ellipsis));
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

function groupLines({title, keys}: HelpGroup, keyColumn: number, width: number): readonly Line[] {
	const start = keyColumn + 5;
	const rows = keys.flatMap(({keys: key, label}) => {
		const named: Line = [{text: `  ${key}`, role: 'key'}];
		const [first = [], ...more] = wrapLines(label, Math.max(1, width - start), 'text');
		// Many keys for one thing: what they do stands below them.
		const rest = lineWidth(named) + 2 > start ? [first, ...more] : more;
		return [rest === more ? [...padLine(named, start), ...first] : named, ...rest.map((line): Line => [...padLine([], start), ...line])];
	});
	return [[{text: ` ${title}`, role: 'heading'}], ...rows, []];
}
