import type {Article} from '../../model/article.js';
import {clipLine} from './clip-line.js';
import type {Line} from './line.js';
import {printable} from './printable.js';
import type {Symbols} from './symbols.js';

/** A telling by its letter and headline, in at most `width` columns. */
export function compareName(letter: 'A' | 'B', {title}: Article, width: number, {ellipsis}: Symbols): Line {
	const line: Line = [
		{text: `${letter} `, role: 'strong'},
		{text: printable(title), role: 'headline'},
	];
	return clipLine(line, width, ellipsis);
}
