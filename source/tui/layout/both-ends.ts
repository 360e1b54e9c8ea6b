import {clipLine} from './clip-line.js';
import type {Line, Role} from './line.js';
import {lineWidth} from './line-width.js';
import {padLine} from './pad-line.js';

/**
 * One line of `width` columns with `left` at its start and `right` at its end, at least two blanks apart.
 * Where both do not fit, `left` is cut; where `right` would take more than two fifths of it from a longer `left`, `right` is left out.
 */
export function bothEnds(left: Line, right: Line, width: number, ellipsis = '…', fill: Role = 'text'): Line {
	const reserved = lineWidth(right) + gap;
	const fits = lineWidth(right) > 0 && (lineWidth(left) + reserved <= width || reserved <= width * rightShare);
	if (!fits) return clipLine(left, width, ellipsis);
	return [...padLine(clipLine(left, width - reserved, ellipsis), width - lineWidth(right), fill), ...right];
}

const gap = 2;

/** What stands at the start matters more: it keeps three fifths. */
const rightShare = 0.4;
