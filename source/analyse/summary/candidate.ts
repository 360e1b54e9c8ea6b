import type {Article} from '../../model/article.js';
import type {TextSpan} from '../../model/span.js';

/** A sentence that may go into a summary. `start` and `end` count in the text of `article`. */
export interface Candidate extends TextSpan {
	readonly article: Article;
	/** Place of the article among the tellings, 0 for the lead. */
	readonly telling: number;
	/** Place of the sentence in its article, and how many there are. */
	readonly place: number;
	readonly of: number;
	/** Which paragraph it is in, and its place there. */
	readonly paragraph: number;
	readonly inParagraph: number;
	/** Whether it stands within a quotation that an earlier sentence of its paragraph begins: who speaks is said elsewhere. */
	readonly isQuoted: boolean;
	/** Whether its beginning points back to what was said before. */
	readonly pointsBack: boolean;
	/** Stems of its content words and its numbers, each once. */
	readonly terms: ReadonlySet<string>;
	readonly words: number;
	/** Words that say nothing by themselves. */
	readonly stops: number;
	/** Words with a capital after the first. */
	readonly capitals: number;
}
