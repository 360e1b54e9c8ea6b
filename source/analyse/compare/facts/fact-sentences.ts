import {sentences} from '../../../language/sentences.js';
import {type Article, blockSeparator} from '../../../model/article.js';
import type {Span, TextSpan} from '../../../model/span.js';

/** The sentences of an article that can state something: those of headings name a subject only. */
export function factSentences({text, language, blocks}: Article): TextSpan[] {
	const headings: Span[] = [];
	let start = 0;
	for (const block of blocks) {
		const end = start + block.text.length;
		if (block.kind === 'heading') headings.push({start, end});
		start = end + blockSeparator.length;
	}
	return sentences(text, language).filter(
		(sentence) => !headings.some((heading) => sentence.start >= heading.start && sentence.end <= heading.end),
	);
}
