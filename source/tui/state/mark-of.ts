import type {ArticleId} from '../../model/ids.js';
import {type Mark, unmarked} from '../../model/marks.js';
import type {Model} from './model.js';

/** The mark of an article. */
export const markOf = (model: Model, id: ArticleId): Mark => model.marks.get(id) ?? unmarked;
