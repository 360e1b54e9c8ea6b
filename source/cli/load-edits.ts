import type {StoryEdit} from '../model/story-edit.js';
import {storyEditStore} from '../store/story-edits.js';
import {storyWords} from '../wording/stories.js';
import type {Context} from './context.js';

/** What the reader settled by hand about stories; where the file is no good, that is said and nothing was settled. */
export async function loadEdits({io, settings, warn}: Context): Promise<readonly StoryEdit[]> {
	const {value, trouble} = (await storyEditStore(io.env)).load();
	if (trouble !== null) await warn(storyWords[settings.language].troubles[trouble]);
	return value;
}
