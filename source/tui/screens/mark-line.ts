import type {Line} from '../layout/line.js';

/** The line with a mark in its first column, where that is blank. */
export function markLine([first, ...rest]: Line, mark: string): Line {
	if (!first) return [];
	if (!first.text.startsWith(' ')) return [first, ...rest];
	return [{text: mark, role: 'selected'}, {...first, text: first.text.slice(1)}, ...rest];
}
