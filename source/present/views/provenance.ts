import type {Article} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import type {Spans} from '../document/document.js';
import {span} from '../document/spans.js';

/** What of an article was inferred and what was removed, a line each. */
export function provenance({titleFrom, publishedEvidence, removed}: Article, language: Language): Spans[] {
	const words = readerWords[language];
	return [
		titleFrom === 'derived' ? span(words.derivedTitle, 'muted') : [],
		publishedEvidence === null ? [] : span(words.inferredDate(publishedEvidence), 'muted'),
		span(removed.length > 0 ? words.removedLines(removed.length) : words.nothingRemoved, 'muted'),
	].filter((spans) => spans.length > 0);
}
