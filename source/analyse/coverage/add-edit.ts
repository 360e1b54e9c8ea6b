import type {StoryEdit} from '../../model/story-edit.js';

/** Most edits kept; the oldest are forgotten first, long after their articles are. */
const mostEdits = 5000;

/**
 * Edits with one more at the end. What it makes void goes: an earlier split or join of the same article, so that taking
 * back and doing again leaves one entry.
 */
export function addEdit(edits: readonly StoryEdit[], edit: StoryEdit): StoryEdit[] {
	return [...edits.filter((earlier) => earlier.article !== edit.article), edit].slice(-mostEdits);
}
