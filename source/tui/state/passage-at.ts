import {type Article, blockSeparator} from '../../model/article.js';
import type {Span} from '../../model/span.js';

/** The block of an article's text that an offset is in. */
export function passageAt({text}: Article, offset: number): Span {
	const start = text.lastIndexOf(blockSeparator, offset - 1);
	const end = text.indexOf(blockSeparator, offset);
	return {start: start < 0 ? 0 : start + blockSeparator.length, end: end < 0 ? text.length : end};
}
