import {detectedLanguages, detectLanguage} from '../../language/detect.js';
import type {PageContent} from './page-content.js';
import {type PageFacts, readFacts} from './page-facts.js';
import {readElements} from './read-elements.js';
import {withDataBody} from './with-data-body.js';

/** A page as it came, with what it says about its article. */
export interface Page {
	readonly content: PageContent;
	readonly facts: PageFacts;
	/** ISO 639-1. */
	readonly language: string;
}

/** So many of the longest lines tell the language: menus are in any, and short. */
const longestLines = 12;

/** Reads a page of any make: broken markup gives what can be read of it. */
export function readPage(html: string): Page {
	const content = readElements(html);
	const facts = readFacts(content.found);
	const all = withDataBody(content, facts.body);
	return {content: all, facts, language: languageOf(all, facts.language)};
}

/** Templates are often marked with a language that their text is not in; so the mark counts only where the text cannot be told. */
function languageOf({lines}: PageContent, marked: string | null): string {
	if (marked && !detectedLanguages.has(marked)) return marked;
	const longest = lines.toSorted((a, b) => b.text.length - a.text.length).slice(0, longestLines);
	return longest.length > 0 || !marked ? detectLanguage(longest.map(({text}) => text).join('\n')) : marked;
}
