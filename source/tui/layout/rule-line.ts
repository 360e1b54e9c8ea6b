import type {Line} from './line.js';
import {symbols} from './symbols.js';

/** A rule across `width` columns. */
export const ruleLine = (width: number, ascii: boolean): Line => [{text: symbols(ascii).rule.repeat(Math.max(0, width)), role: 'border'}];
