import {type Segment, splitGraphemes} from '../../present/text/split-graphemes.js';
import {displayWidth} from './display-width.js';

export interface Grapheme extends Segment {
	/** In columns. */
	readonly width: number;
}

/** What a reader takes for single characters, in order, with their place and width. */
export const graphemes = (text: string): Grapheme[] =>
	splitGraphemes(text).map((segment) => ({...segment, width: displayWidth(segment.text)}));
