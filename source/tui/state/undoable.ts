import type {Marks} from '../../model/marks.js';

/** What a reader did that can be taken back: marks as they were before, or a passage kept or removed by hand. */
export type Undoable = {readonly kind: 'marks'; readonly before: Marks} | {readonly kind: 'correction'};

/** Of things that can be taken back. */
export const mostUndone = 100;
