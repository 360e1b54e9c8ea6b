import type {ArticleId} from '../../model/ids.js';
import type {Mark} from '../../model/marks.js';

/** What the reader wants of the world. */
export type Effect =
	| {readonly kind: 'search'; readonly request: number; readonly query: string}
	| {readonly kind: 'copy'; readonly text: string}
	| {readonly kind: 'open-url'; readonly url: string}
	| {readonly kind: 'save-mark'; readonly article: ArticleId; readonly mark: Mark}
	| {readonly kind: 'redraw'}
	| {readonly kind: 'suspend'}
	| {readonly kind: 'exit'; readonly code: number};
