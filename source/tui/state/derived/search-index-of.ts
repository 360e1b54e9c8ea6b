import {createSearch} from '../../../analyse/search/create-search.js';
import type {Brief} from '../../../model/brief.js';
import type {Search} from '../../../model/search.js';
import {memoised} from '../memoised.js';

const prepared = new WeakMap<Brief, Search>();

/** Gives a brief the search index that was made for it elsewhere. */
export function prepareSearch(brief: Brief, search: Search): void {
	prepared.set(brief, search);
}

/** The search index of a brief: the one prepared for it, else one made when it is first asked for. */
export const searchIndexOf = (brief: Brief): Search => prepared.get(brief) ?? made(brief);

const made = memoised((brief: Brief) => createSearch(brief.articles), 1);
