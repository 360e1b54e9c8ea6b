import type {Draft, Line} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {removeLines} from '../remove-lines.js';

/** Wordings of one or two words are furniture only where nothing article-like leans on them. */
const certain = 0.9;

/** Lines whose wording alone gives them away: share rows, comment prompts, newsletter boxes, navigation, consent. */
export const dropPhrases = (draft: Draft): Draft =>
	removeLines(draft, (line, index, lines) => {
		if (isTitleOfBox(line, lines[index + 1])) return lines[index + 1]?.phrase ?? null;
		return line.phrase && line.phrase.confidence >= certain && !isCaption(line) && !isHeadlineWithLabel(line, index, lines)
			? line.phrase
			: null;
	});

const letterWord = /newsletter|briefing|(?<!\p{L})update(?!\p{L})|postfach|inbox/u;

/** A newsletter's name right over the box that praises it; a short prompt below may belong to anything. */
const isTitleOfBox = (line: Line, next: Line | undefined): boolean =>
	letterWord.test(line.lower) &&
	isHeadlineLike(line) &&
	next?.phrase?.reason === 'newsletter' &&
	next.phrase.confidence >= certain &&
	!next.blankBefore &&
	next.shape.isProse;

/** In lines. */
const linesOfHead = 3;

/** "Kommentar: Der Rat muss handeln" points to another story, unless it stands over this one. */
const isHeadlineWithLabel = (line: Line, index: number, lines: readonly Line[]): boolean =>
	index < linesOfHead &&
	genreLabel.test(line.lower) &&
	isHeadlineLike(line) &&
	!lines.slice(0, index).some((other) => other.shape.words > longestKicker || other.shape.isProse);
const genreLabel =
	/^(?:kommentar|analyse|interview|podcast|liveticker|liveblog|newsblog|hintergrund|porträt|opinion|analysis|explainer|comment): /u;
/** In words. */
const longestKicker = 4;

/** Captions have a step of their own, which also looks at the lines beside them. */
const isCaption = (line: Line): boolean => line.phrase?.reason === 'caption';
