import {displayWidth} from './display-width.js';

export interface Grapheme {
	readonly text: string;
	/** UTF-16 offset in the text it was taken from. */
	readonly start: number;
	/** In columns. */
	readonly width: number;
}

/** What a reader takes for single characters, in order, with their place and width. */
export const graphemes = (text: string): Grapheme[] =>
	Array.from(segmenter.segment(text), ({segment, index}) => ({text: segment, start: index, width: displayWidth(segment)}));

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
