import {clipLine} from './clip-line.js';
import type {Line} from './line.js';
import {printable} from './printable.js';

/** What the program has to say, in one row of at most `width` columns. */
export const noticeLine = (text: string, kind: 'notice' | 'error', width: number, ellipsis = '…'): Line =>
	clipLine([{text: ` ${printable(text)}`, role: kind}], width, ellipsis);
