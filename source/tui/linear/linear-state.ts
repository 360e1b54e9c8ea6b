import type {Brief} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import type {Marks} from '../../model/marks.js';
import type {Language} from '../../wording/language.js';

/** The dialogue so far. */
export interface LinearState {
	readonly brief: Brief;
	readonly language: Language;
	readonly marks: Marks;
	/** The article announced last. */
	readonly at: ArticleId | null;
	/** Whether it has been read out, so that "next" reads on rather than announces. */
	readonly reading: boolean;
	/** Whether it was announced just now, so that Enter alone reads it. */
	readonly offered: boolean;
}

/** What is said next, and what follows for the world. */
export interface LinearAnswer {
	readonly state: LinearState;
	readonly lines: readonly string[];
	readonly done: boolean;
}
