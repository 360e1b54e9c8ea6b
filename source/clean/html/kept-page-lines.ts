import type {Line} from '../draft.js';

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
/** Points of a list stay from this mean score on, lines set alike from that one, where less than this share of them is linked. */
const listScore = 0.25;
const alikeScore = 0.35;
const mostLinked = 0.5;
/** Comments are set apart where so many words of the article stand before them. */
const wordsBeforeComments = 40;
/** Sentences that nobody has laid out as a page stay from this score and this share of small words on. */
const tellingScore = 0.1;
const tellingStopShare = 0.2;
/** A line alone among furniture must be surer, and this is how far it looks for company. In lines. */
const islandScore = 0.6;
const islandReach = 3;

/** Which lines of a page, or of a fragment of one, are its article's, by what the page model says of each and of those around it. */
export function keptPageLines(lines: readonly Line[], isFragment: boolean): readonly boolean[] {
	const best = lines.reduce((most, {score}) => Math.max(most, score), 0);
	const least = best < usualBest ? best * shareOfBest : articleScore;
	const sure = lines.map((line) => line.score >= least && !isPrompt(line));
	const heard = withAlike(
		lines,
		withHeadings(lines, withLists(lines, withTables(lines, withHeadings(lines, withoutComments(lines, sure))))),
	);
	return withoutIslands(lines, !isFragment && isLaidOut(lines) ? heard : withWritten(lines, heard));
}

/** Has anyone laid the lines out as a page? In Markdown and many feeds no element has a class, and none is named after furniture. */
const isLaidOut = (lines: readonly Line[]): boolean =>
	lines.some(({hint}) => hint !== null && (hint.place !== null || hasClass.test(hint.setting)));

const hasClass = /\.[^<]/u;

/**
 * Where there is no page there is no menu: lists, tables and sentences under the article's first line were written with it, and so
 * were the headings of what stays.
 */
function withWritten(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const first = kept.indexOf(true);
	const all = [...kept];
	for (let index = lines.length - 1; index > first && first !== -1; index--) {
		const line = lines[index];
		if (!line || !isPlain(line) || line.hint?.place) continue;
		const isWritten = isRow(line) || line.hint?.kind === 'listItem' || isTelling(line);
		all[index] ||= isWritten || (line.hint?.kind === 'heading' && all[index + 1] === true);
	}
	return all;
}

/** A paragraph of whole sentences that may be one of the article. */
const isTelling = ({shape, hint, score}: Line): boolean =>
	hint?.kind === 'paragraph' && shape.endsSentence && shape.stopShare >= tellingStopShare && score >= tellingScore;

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

/** The points of a list right under a line of the article, with the line that leads from one list to the next. */
function withLists(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const all = [...kept];
	for (let from = 1; from < lines.length; from++) {
		if (!isPoint(lines[from]) || !(all[from - 1] || isLeadIn(lines[from - 1], all[from - 2]))) continue;
		let to = from;
		while (isPoint(lines[to])) to++;
		const goesOn = kept.indexOf(true, to);
		if (goesOn >= 0 && goesOn - to <= longestGap && meanScore(lines, from, to) >= listScore) all.fill(true, from - 1, to);
		from = to;
	}
	return all;
}

const isPoint = (line: Line | undefined): boolean => line?.hint?.kind === 'listItem' && isPlain(line);
const isLeadIn = (line: Line | undefined, isUnderArticle: boolean | undefined): boolean =>
	isUnderArticle === true && line !== undefined && line.text.endsWith(':') && isPlain(line);
const isPlain = ({phrase, hint}: Line): boolean => phrase === null && (hint?.linkShare ?? 0) < mostLinked;
const meanScore = (lines: readonly Line[], from: number, to: number): number =>
	lines.slice(from, to).reduce((sum, {score}) => sum + score, 0) / (to - from);

/** Short lines over a line of the article that are set like others which stay: headings that no element calls so. */
function withAlike(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const groups = new Map<string, {count: number; sum: number; kept: number}>();
	const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)];
	for (let index = first; index < last; index++) {
		const line = lines[index];
		if (!line || !isOver(line, kept[index + 1])) continue;
		const group = groups.get(line.hint?.setting ?? '') ?? {count: 0, sum: 0, kept: 0};
		groups.set(line.hint?.setting ?? '', group);
		group.count++;
		group.sum += line.score;
		if (kept[index]) group.kept++;
	}
	return kept.map((isKept, index) => {
		const line = lines[index];
		if (isKept || index < first || index > last || !line || !isOver(line, kept[index + 1]) || line.score < headingScore) return isKept;
		const group = groups.get(line.hint?.setting ?? '');
		return group !== undefined && group.kept > 0 && group.sum / group.count >= alikeScore;
	});
}

/** Could the line be a heading of what follows it? */
const isOver = (line: Line, isBelowKept: boolean | undefined): boolean =>
	isBelowKept === true && !line.shape.isProse && line.shape.words > 1 && line.hint?.kind !== 'caption' && isPlain(line);

/** Rows of a table are judged together: alone they look like menus. */
function withTables(lines: readonly Line[], kept: readonly boolean[]): readonly boolean[] {
	const all = [...kept];
	for (let from = 1; from < lines.length; from++) {
		if (!isRow(lines[from])) continue;
		let to = from;
		while (isRow(lines[to])) to++;
		const score = lines.slice(from, to).reduce((sum, line) => sum + line.score, 0) / (to - from);
		if (kept[from - 1] && kept[to] && score >= tableScore) for (let row = from; row < to; row++) all[row] ||= !isPrompt(lines[row] as Line);
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
