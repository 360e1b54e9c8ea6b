import {displayWidth} from './display-width.js';
import type {Line} from './line.js';

/** Columns a line takes. */
export const lineWidth = (line: Line): number => line.reduce((sum, {text}) => sum + displayWidth(text), 0);
