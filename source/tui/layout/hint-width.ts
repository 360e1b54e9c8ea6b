import {displayWidth} from './display-width.js';
import type {KeyHint} from './footer-line.js';

/** Columns a key and its label take in a footer. */
export const hintWidth = ({keys, label, trailing = false}: KeyHint): number =>
	displayWidth(keys) + displayWidth(label) + (trailing ? ' ()'.length : ' '.length);
