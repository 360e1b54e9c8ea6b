import {neutralise} from '../../language/neutralise.js';
import {agreement, wordCodes, wordRows} from './agreement.js';
import type {PageContent, PageLine} from './page-content.js';

/** An article's text in the linked data of a page counts if it is at least this long. In characters. */
const shortestBody = 400;
/** A page that shows less than this share of it shows a stub, or nothing before its scripts run. */
const leastShown = 0.5;
/** From this share of common words on a line repeats the body. */
const sameText = 0.7;

/**
 * A page that keeps its article in its linked data and shows little of it, with the article as lines at its end.
 * Other pages come back as they are.
 */
export function withDataBody(content: PageContent, body: string | null): PageContent {
	if (!body || body.length < shortestBody) return content;
	const rows = new Set(wordRows(wordCodes(body)));
	const isRepeated = content.lines.map(({text}) => agreement(wordRows(wordCodes(text)), rows) >= sameText);
	const shown = content.lines.reduce((sum, {text}, index) => sum + (isRepeated[index] ? text.length : 0), 0);
	if (shown >= body.length * leastShown) return content;
	const repeated = content.lines.map((line, index): PageLine => (isRepeated[index] ? {...line, known: 'repeated'} : line));
	const paragraphs = body.split(/\n+/u).map((text) => neutralise(text).replace(/\s+/gu, ' ').trim());
	return {...content, lines: [...repeated, ...paragraphs.filter(Boolean).map(dataLine)]};
}

const dataLine = (text: string): PageLine => ({
	text,
	blankBefore: true,
	kind: 'paragraph',
	element: 0,
	linkShare: 0,
	boldShare: 0,
	anchors: [],
	families: [],
	isMainHeading: false,
	known: 'article',
});
