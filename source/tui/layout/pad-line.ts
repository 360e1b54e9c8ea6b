import type {Line, Role} from './line.js';
import {lineWidth} from './line-width.js';

/** The line filled up with blanks to `width` columns; a longer one stays as it is. */
export function padLine(line: Line, width: number, role: Role = 'text'): Line {
	const missing = width - lineWidth(line);
	return missing > 0 ? [...line, {text: ' '.repeat(missing), role}] : line;
}
