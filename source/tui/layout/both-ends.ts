import {clipLine} from './clip-line.js';
import type {Line, Role} from './line.js';
import {lineWidth} from './line-width.js';
import {padLine} from './pad-line.js';

/**
 * One line of `width` columns with `left` at its start and `right` at its end, at least two blanks apart.
 * Where both do not fit, `left` is cut; where `left` would keep less than half its room, `right` is left out.
 */
export function bothEnds(left: Line, right: Line, width: number, fill: Role = 'text'): Line {
	const reserved = lineWidth(right) + gap;
	const fits = lineWidth(right) > 0 && (lineWidth(left) + reserved <= width || reserved <= width / 2);
	if (!fits) return clipLine(left, width);
	return [...padLine(clipLine(left, width - reserved), width - lineWidth(right), fill), ...right];
}

const gap = 2;
