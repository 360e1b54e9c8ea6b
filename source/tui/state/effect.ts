import type {CorrectionWish} from '../../model/correction.js';
import type {ArticleId} from '../../model/ids.js';
import type {Marks} from '../../model/marks.js';
import type {StoryEdit} from '../../model/story-edit.js';

/** What the reader wants of the world. */
export type Effect =
	| {readonly kind: 'search'; readonly request: number; readonly query: string}
	/** Another article of the list was selected: to be told when it has stayed so for a while, and its preview is worked out. */
	| {readonly kind: 'rest'; readonly article: ArticleId}
	| {readonly kind: 'copy'; readonly text: string}
	| {readonly kind: 'open-url'; readonly url: string}
	/** The marks that changed. */
	| {readonly kind: 'save-marks'; readonly marks: Marks}
	/** What was searched for, the latest first. */
	| {readonly kind: 'save-queries'; readonly queries: readonly string[]}
	/** A passage is to stay or to go. */
	| {readonly kind: 'correct'; readonly wish: CorrectionWish}
	/** The last such wish was a slip. */
	| {readonly kind: 'undo-correction'}
	/** A story is to be split or joined: kept, and the briefing made anew. */
	| {readonly kind: 'edit-story'; readonly edit: StoryEdit}
	/** No further source is to be read; what was read stays. */
	| {readonly kind: 'stop-loading'}
	| {readonly kind: 'save-file'; readonly path: string; readonly content: string; readonly overwrite: boolean}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'exit'; readonly code: number};
