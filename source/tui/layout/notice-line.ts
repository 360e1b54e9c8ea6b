import {clipLine} from './clip-line.js';
import type {Line} from './line.js';

/** What the program has to say, in one row of at most `width` columns. */
export const noticeLine = (text: string, kind: 'notice' | 'error', width: number): Line =>
	clipLine([{text: ` ${text}`, role: kind}], width);
