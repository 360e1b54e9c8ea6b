import type {Size} from '../layout/panes.js';
import type {SearchAnswer} from './screen.js';

/** Everything that can happen to the reader. */
export type Message =
	/** A key, as `keyNames` calls it. */
	| {readonly kind: 'key'; readonly key: string}
	| {readonly kind: 'pasted'; readonly text: string}
	| {readonly kind: 'resized'; readonly size: Size}
	| {readonly kind: 'found'; readonly request: number; readonly answer: SearchAnswer}
	| {readonly kind: 'noticed'; readonly notice: string};
