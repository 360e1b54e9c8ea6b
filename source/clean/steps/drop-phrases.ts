import type {Draft, Line} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {removeLines} from '../remove-lines.js';

/** Wordings of one or two words are furniture only where nothing article-like leans on them. */
const certain = 0.9;

/** Lines whose wording alone gives them away: share rows, comment prompts, newsletter boxes, navigation, consent. */
export const dropPhrases = (draft: Draft): Draft =>
	removeLines(draft, (line, index, lines) =>
		line.phrase && line.phrase.confidence >= certain && !isCaption(line) && !isHeadlineWithLabel(line, index, lines) ? line.phrase : null,
	);

/** In lines. */
const linesOfHead = 3;

/** "Kommentar: Der Rat muss handeln" points to another story, unless it stands over this one. */
const isHeadlineWithLabel = (line: Line, index: number, lines: readonly Line[]): boolean =>
	index < linesOfHead &&
	genreLabel.test(line.text) &&
	isHeadlineLike(line) &&
	!lines.slice(0, index).some((other) => other.shape.words > longestKicker || other.shape.isProse);
const genreLabel =
	/^(?:kommentar|analyse|interview|podcast|liveticker|liveblog|newsblog|hintergrund|porträt|opinion|analysis|explainer|comment): /iu;
/** In words. */
const longestKicker = 4;

/** Captions have a step of their own, which also looks at the lines beside them. */
const isCaption = (line: Line): boolean => line.phrase?.reason === 'caption';
