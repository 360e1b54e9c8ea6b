import type {Brief} from '../../../model/brief.js';
import {listRows} from '../../layout/list-rows.js';
import {memoised} from '../memoised.js';

/** The rows of the list, of one topic or of all (null). */
export const rowsOf = memoised((brief: Brief, topic: string | null) => listRows(brief, {topic}));
