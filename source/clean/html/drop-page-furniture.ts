import type {Draft, Line, Verdict} from '../draft.js';
import {likelyReason} from '../phrases/likely-reason.js';
import {removeLines} from '../remove-lines.js';

/** From this score on a line is article text. */
const articleScore = 0.5;
/** Where no line of a page scores this, the page is unlike those the model knows, and the best lines of it count. */
const usualBest = 0.8;
const shareOfBest = 0.7;
/** A line of furniture by its wording stays from this score on. */
const promptScore = 0.95;
/** A table between lines of the article is kept whole from this mean score on. */
const tableScore = 0.2;
/** A heading between lines of the article must look very much like furniture to go. */
const headingScore = 0.1;
/** So many lines over a heading may be furniture: an advertisement, a box with other stories. */
const longestGap = 6;
/** Comments are set apart where so many words of the article stand before them. */
const wordsBeforeComments = 40;
/** A line alone among furniture must be surer, and this is how far it looks for company. In lines. */
const islandScore = 0.6;
const islandReach = 3;

/** What the page model takes for furniture, with the lines around it heard, named after its wording and the place it stood in. */
export function dropPageFurniture(draft: Draft): Draft {
	const kept = keptLines(draft.lines);
	return removeLines(draft, (line, index) => (kept[index] ? null : {...nameFurniture(line), confidence: round(1 - line.score)}));
}

function keptLines(lines: readonly Line[]): readonly boolean[] {
	const best = lines.reduce((most, {score}) => Math.max(most, score), 0);
	const least = best < usualBest ? best * shareOfBest : articleScore;
	const sure = lines.map((line) => line.score >= least && !isPrompt(line));
	return withoutIslands(lines, withTables(lines, withHeadings(lines, withoutComments(lines, sure))));
}

/** A short line whose wording gives it away must be article text beyond doubt to stay. */
const isPrompt = ({phrase, shape, score}: Line): boolean => phrase !== null && !shape.isProse && score < promptScore;

/** Comments read like articles, so their place decides, once enough of an article stands before them: forums are made of comments. */
function withoutComments(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	let words = 0;
	return lines.map(({shape, hint}, index) => {
		const isComment = hint?.place?.reason === 'comments';
		if (kept[index] && !isComment) words += shape.words;
		return kept[index] === true && !(isComment && words >= wordsBeforeComments);
	});
}

/** Headings over a line of the article stay, if some of it also stands closely before. */
function withHeadings(lines: readonly Line[], kept: readonly boolean[]): boolean[] {
	const all = [...kept];
	for (let index = lines.length - 2; index > 0; index--) {
		const line = lines[index];
		if (all[index] || !all[index + 1] || line?.hint?.kind !== 'heading' || line.score < headingScore) continue;
		all[index] = kept.slice(Math.max(0, index - 1 - longestGap), index).includes(true);
	}
	return all;
}

/** Rows of a table are judged together: alone they look like menus. */
function withTables(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const all = [...kept];
	for (let from = 1; from < lines.length; from++) {
		if (!isRow(lines[from])) continue;
		let to = from;
		while (isRow(lines[to])) to++;
		const score = lines.slice(from, to).reduce((sum, line) => sum + line.score, 0) / (to - from);
		if (kept[from - 1] && kept[to] && score >= tableScore) all.fill(true, from, to);
		from = to;
	}
	return all;
}

const isRow = (line: Line | undefined): boolean => line?.hint?.kind === 'table';

function withoutIslands(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const hasCompany = (index: number): boolean =>
		kept.slice(Math.max(0, index - islandReach), index).includes(true) || kept.slice(index + 1, index + 1 + islandReach).includes(true);
	const all = kept.map((isKept, index) => isKept && ((lines[index]?.score ?? 0) >= islandScore || hasCompany(index)));
	return all.includes(true) ? all : kept;
}

function nameFurniture({lower, phrase, hint, shape}: Line): Omit<Verdict, 'confidence'> {
	if (phrase) return {reason: phrase.reason, rule: phrase.rule};
	if (hint?.place) return {reason: hint.place.reason, rule: `stood in the ${hint.place.name}`};
	const rule = 'page model';
	const reason = likelyReason(lower);
	if (reason) return {reason, rule};
	if (hint?.kind === 'caption') return {reason: 'caption', rule: 'caption element'};
	if (shape.words <= 3) return {reason: 'navigation', rule};
	return {reason: (hint?.linkShare ?? 0) > 0.5 ? 'teaser' : 'other', rule};
}

const round = (value: number): number => Math.round(value * 100) / 100;
