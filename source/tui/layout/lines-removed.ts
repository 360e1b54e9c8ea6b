import type {Article} from '../../model/article.js';

/** How many lines of the source are not in the text; what is shown as metadata is not lost. */
export const linesRemoved = ({removed}: Article): number =>
	removed.filter(({reason}) => reason !== 'metadata').reduce((sum, {text}) => sum + text.split('\n').length, 0);
