import type {ProblemKind} from '../model/problem.js';
import type {ArticleRecord} from '../model/record.js';

/** A source, or a line of one, that gave no article. The words for it are the interface's affair. */
export interface Failure {
	/** Path, "-" for standard input, or "feed.ndjson:12". */
	readonly source: string;
	readonly kind: ProblemKind;
	/** What the words need to be exact: a size, an error code, the name of a format. */
	readonly detail: string | null;
}

/** What reading sources gives, piece by piece. */
export type Ingested = {readonly kind: 'record'; readonly record: ArticleRecord} | {readonly kind: 'failure'; readonly failure: Failure};

/** A failure as it is handed on. */
export const failed = (source: string, kind: ProblemKind, detail: string | null = null): Ingested => ({
	kind: 'failure',
	failure: {source, kind, detail},
});
