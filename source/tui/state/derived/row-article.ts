import type {ArticleId} from '../../../model/ids.js';
import type {ListRow} from '../../layout/list-rows.js';

/** The article a row of the list stands for; null for headings and gaps. */
export const rowArticle = (row: ListRow): ArticleId | null => ('article' in row ? row.article.id : null);
