import {type Notice, noticeWords} from '../../wording/notices.js';
import type {Model} from './model.js';
import {type Step, still} from './step.js';

/** Says something in the footer until the next key. */
export const notify = (model: Model, notice: Notice): Step => still({...model, notice: noticeWords[model.settings.language][notice]});
