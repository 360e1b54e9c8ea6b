import {sentences} from '../../language/sentences.js';
import type {Article} from '../../model/article.js';
import type {SummarySentence} from '../../model/brief.js';

export interface SummaryOptions {
	/** How many sentences at most; 3 unless told. */
	readonly sentences?: number;
}

/** The sentences that say what happened: verbatim, cited, in reading order. `articles` are the tellings of one story, the lead telling first. */
export function summarise(articles: readonly Article[], options: SummaryOptions = {}): SummarySentence[] {
	const [lead] = articles;
	if (!lead) return [];
	return sentences(lead.text, lead.language)
		.slice(0, options.sentences ?? 3)
		.map(({text, start, end}) => ({text, cites: [{article: lead.id, start, end}]}));
}
