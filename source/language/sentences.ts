import type {TextSpan} from '../model/span.js';

/** The sentences of a text with their places, without the blanks between them. A blank line always parts two. */
export function sentences(text: string, language: string): TextSpan[] {
	const segmenter = new Intl.Segmenter(language, {granularity: 'sentence'});
	return Array.from(segmenter.segment(text), ({segment, index}) => {
		const trimmed = segment.trim();
		const start = index + segment.indexOf(trimmed);
		return {text: trimmed, start, end: start + trimmed.length};
	}).filter(({text: sentence}) => sentence.length > 0);
}
