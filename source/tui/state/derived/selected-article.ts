import type {PlacedArticle} from '../../../model/article.js';
import type {Model} from '../model.js';
import {selectedId} from '../selected-id.js';
import {articleOf} from './article-of.js';

/** The article a command is about: the one being read, or the one selected; null where there is none. */
export function selectedArticle(model: Model): PlacedArticle | null {
	const id = selectedId(model);
	return id === null ? null : articleOf(model.brief, id);
}
