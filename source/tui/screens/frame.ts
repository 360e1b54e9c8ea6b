import type {Line} from '../layout/line.js';

/** What a screen puts between head and foot: the visible lines only. */
export type FrameBody =
	| {readonly kind: 'whole'; readonly lines: readonly Line[]}
	| {
			readonly kind: 'split';
			readonly left: readonly Line[];
			readonly right: readonly Line[];
			readonly split: {readonly left: number; readonly right: number};
	  };

/** A screen as the window has it now. */
export interface Frame {
	readonly header: Line;
	readonly body: FrameBody;
	readonly footer: Line;
}
