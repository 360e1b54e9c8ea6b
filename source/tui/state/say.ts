import {type NoticeWords, noticeWords} from '../../wording/notices.js';
import type {Model} from './model.js';

/** The model with something said in its footer until the next key, where a notice needs details. */
export const say = (model: Model, of: (words: NoticeWords) => string): Model => ({
	...model,
	notice: of(noticeWords[model.settings.language]),
});
