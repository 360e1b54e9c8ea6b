import type {Draft, Line, Verdict} from '../draft.js';
import {removeLines} from '../remove-lines.js';
import {type CollectionProfile, enoughUnrelated, recurrenceRule} from './collection-profile.js';

/** A line the model doubts is furniture where so many unrelated articles have it. */
const fewestUnrelated = 3;
/** The model is sure of a line from this score on. */
const sureScore = 0.9;
/** A line that reads like the article's own must stand in this share of the outlet's articles: police reports end alike too. */
const mostArticles = 0.5;
/** Shorter lines recur by chance ("Fazit"), and longer ones are paragraphs somebody wrote. In characters. */
const shortest = 20;
const longest = 400;

/**
 * Lines that recur over unrelated articles of one outlet. What stands over a paragraph of the article is its heading and
 * stays; so does the last line that is left.
 */
export function dropTemplates(draft: Draft, outlet: string, profile: CollectionProfile): Draft {
	const cleaned = removeLines(draft, (line, index, lines) => (isHeading(line, lines[index + 1]) ? null : judge(line, outlet, profile)));
	return cleaned.lines.length > 0 ? cleaned : draft;
}

const isHeading = ({shape}: Line, next: Line | undefined): boolean => !shape.endsSentence && next?.shape.isProse === true;

function judge({text, shape, score}: Line, outlet: string, profile: CollectionProfile): Verdict | null {
	if (text.length < shortest || text.length > longest) return null;
	const {unrelated, share} = profile.recurrenceOf(text, outlet);
	if (unrelated < fewestUnrelated) return null;
	if (score < sureScore || !shape.endsSentence) return recurring(0.85);
	return unrelated >= enoughUnrelated && share >= mostArticles ? recurring(0.9) : null;
}

const recurring = (confidence: number): Verdict => ({reason: 'other', rule: recurrenceRule, confidence});
