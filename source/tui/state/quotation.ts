import type {Article} from '../../model/article.js';
import type {Span} from '../../model/span.js';
import type {Language} from '../../wording/language.js';
import {citation} from './citation.js';

/** A passage with its source, as it is copied: the words as they stand, then the citation on a line of its own. */
export const quotation = (article: Article, {start, end}: Span, language: Language): string =>
	`${article.text.slice(start, end)}\n– ${citation(article, language)}`;
