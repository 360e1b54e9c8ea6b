import type {Brief} from '../../model/brief.js';
import type {Loading} from '../../model/loading.js';
import type {Size} from '../layout/panes.js';
import type {SearchAnswer} from './screen.js';

/** Everything that can happen to the reader. */
export type Message =
	/** A key, as `keyNames` calls it. */
	| {readonly kind: 'key'; readonly key: string}
	| {readonly kind: 'pasted'; readonly text: string}
	| {readonly kind: 'resized'; readonly size: Size}
	| {readonly kind: 'found'; readonly request: number; readonly answer: SearchAnswer}
	| {readonly kind: 'noticed'; readonly notice: string}
	/** More articles are ready, or the same ones stand otherwise: the new briefing takes the old one's place. */
	| {readonly kind: 'brief-changed'; readonly brief: Brief}
	/** How far reading the sources is; null once it has ended. */
	| {readonly kind: 'loading'; readonly loading: Loading | null};
