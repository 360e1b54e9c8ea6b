import type {Draft, Line} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** Wordings of one or two words are furniture only where nothing article-like leans on them. */
const certain = 0.9;

/** Lines whose wording alone gives them away: share rows, comment prompts, newsletter boxes, navigation, consent. */
export const dropPhrases = (draft: Draft): Draft =>
	removeLines(draft, (line) => (line.phrase && line.phrase.confidence >= certain && !isCaption(line) ? line.phrase : null));

/** Captions have a step of their own, which also looks at the lines beside them. */
const isCaption = (line: Line): boolean => line.phrase?.reason === 'caption';
