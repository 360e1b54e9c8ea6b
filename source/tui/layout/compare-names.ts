import type {Article} from '../../model/article.js';
import {beside, type CompareFrame} from './compare-frame.js';
import {compareName} from './compare-name.js';
import type {Line} from './line.js';
import type {Symbols} from './symbols.js';

/** The two articles of a comparison by their headlines only, in as few rows as there can be. */
export function compareNames(a: Article, b: Article, frame: CompareFrame, sign: Symbols): readonly Line[] {
	const left = compareName('A', a, frame.column, sign);
	const right = compareName('B', b, frame.column, sign);
	if (frame.layout === 'beside') return [beside(left, right, frame, sign)];
	return [left, right].map((line) => [{text: ' '.repeat(frame.margin), role: 'text'}, ...line]);
}
