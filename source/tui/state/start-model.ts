import type {Brief} from '../../model/brief.js';
import type {Marks} from '../../model/marks.js';
import {noHyphenators} from '../layout/hyphenate.js';
import {noFilter} from '../layout/list-filter.js';
import type {Size} from '../layout/panes.js';
import type {Model, Settings} from './model.js';
import {selectInList} from './select-in-list.js';
import {noTrail} from './spot.js';

export interface Start {
	readonly brief: Brief;
	readonly settings: Settings;
	readonly size: Size;
	readonly marks: Marks;
	/** What was searched for in earlier runs, the latest first. */
	readonly queries?: readonly string[];
	readonly notice: string | null;
}

/** The reader as it opens: the list, its first article selected. */
export function startModel({brief, settings, size, marks, queries = [], notice}: Start): Model {
	const list = {kind: 'list', filter: noFilter, order: 'topic', selected: null, top: 0} as const;
	const model = selectInList(
		{
			brief,
			settings,
			size,
			list,
			above: [],
			overlay: null,
			rested: null,
			told: new Set(),
			query: '',
			queries,
			joining: null,
			hyphenators: noHyphenators,
			loadedHyphenators: noHyphenators,
			marks,
			undo: [],
			trail: noTrail,
			bookmarks: new Map(),
			count: null,
			loading: null,
			notice,
		},
		null,
	);
	return {...model, rested: model.list.selected};
}
