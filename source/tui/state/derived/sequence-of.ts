import type {ArticleId} from '../../../model/ids.js';
import type {Model} from '../model.js';
import {listingOf} from './listing-of.js';
import {storyOf} from './story-of.js';

/** The articles "next" and "previous" walk in the reading view: those of the screen it was opened from, in its order. */
export function sequenceOf(model: Model): readonly ArticleId[] {
	const from = model.above.findLast(({kind}) => kind !== 'reader');
	if (from?.kind === 'search') return from.answer?.hits.map(({id}) => id) ?? [];
	if (from?.kind === 'compare') return storyOf(model.brief, from.a)?.articles ?? [];
	return listingOf(model).articles;
}
