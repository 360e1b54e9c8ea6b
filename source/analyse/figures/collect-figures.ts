import type {Article} from '../../model/article.js';
import type {LedgerEntry} from '../../model/figure.js';

/** The ledger: each quantity once, with every place that states it, the most often stated first. */
export function collectFigures(_articles: readonly Article[]): LedgerEntry[] {
	return [];
}
