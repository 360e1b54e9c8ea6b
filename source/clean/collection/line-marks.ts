import type {Article} from '../../model/article.js';
import {linesOf} from './collection-profile.js';
import {mayRecur} from './drop-recurring.js';

/** A number for each line of an article that may be taken out because it recurs; equal lines have equal ones, others hardly ever. */
export const lineMarks = ({blocks, removed}: Article): Uint32Array =>
	Uint32Array.from(linesOf({blocks: blocks.filter(mayRecur), removed: removed.filter(mayRecur)}), lineMark);

/** FNV-1a. */
export function lineMark(line: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < line.length; index++) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
	return hash >>> 0;
}
