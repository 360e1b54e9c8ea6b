import type {Brief} from '../../model/brief.js';
import type {CorrectionWish} from '../../model/correction.js';
import type {ArticleId} from '../../model/ids.js';
import type {Marks} from '../../model/marks.js';
import type {StoryEdit} from '../../model/story-edit.js';
import type {Language} from '../../wording/language.js';
import {type ListFilter, noFilter} from '../layout/list-filter.js';
import type {ListOrder} from '../layout/list-order.js';

/** The dialogue so far. */
export interface LinearState {
	readonly brief: Brief;
	readonly language: Language;
	readonly marks: Marks;
	/** What can be undone, the latest last: marks as they were before a change, or a passage kept or removed. */
	readonly undo: readonly (Marks | 'correction')[];
	/** How many of the listed articles have been said. */
	readonly heard: number;
	readonly list: {readonly filter: ListFilter; readonly order: ListOrder};
	/** The article announced last. */
	readonly at: ArticleId | null;
	/** Whether it has been read out, so that "next" reads on rather than announces. */
	readonly reading: boolean;
	/** Whether it was announced just now, so that Enter alone reads it. */
	readonly offered: boolean;
}

/** The dialogue as it begins. */
export const linearStart = (brief: Brief, language: Language, marks: Marks): LinearState => ({
	brief,
	language,
	marks,
	undo: [],
	heard: 0,
	list: {filter: noFilter, order: 'topic'},
	at: null,
	reading: false,
	offered: false,
});

/** What the dialogue wants of the world. */
export type LinearDeed =
	| {readonly kind: 'open-url'; readonly url: string}
	| {readonly kind: 'correct'; readonly wish: CorrectionWish}
	/** Takes the last correction back. */
	| {readonly kind: 'undo-correction'}
	/** Stories as the reader has them from now on. */
	| {readonly kind: 'edit-story'; readonly edit: StoryEdit}
	/** Writes a file, unless there is one of that name. */
	| {readonly kind: 'save-file'; readonly path: string; readonly content: string};

/** What is said next, and what follows for the world. */
export interface LinearAnswer {
	readonly state: LinearState;
	readonly lines: readonly string[];
	readonly done: boolean;
	readonly deed?: LinearDeed;
}

/** An answer that goes on. */
export const say = (state: LinearState, lines: readonly string[]): LinearAnswer => ({state, lines, done: false});
