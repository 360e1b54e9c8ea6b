import type {PlacedArticle} from '../../model/article.js';
import {listedFields} from './article-fields.js';

/** An article as `list` gives it: as CONTRACT.md lists it, and how it tells its story. */
export function placedFields(article: PlacedArticle) {
	const {kind, nearest, by, likelihood, wording, shared} = article.telling;
	return {...listedFields(article), telling: {kind, nearest, by, likelihood: round(likelihood), wording: round(wording), shared}};
}

const round = (share: number) => Number(share.toFixed(3));
