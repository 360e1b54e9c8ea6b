import {createSearch} from '../../../analyse/search/create-search.js';
import type {Brief} from '../../../model/brief.js';
import {memoised} from '../memoised.js';

/** The search index of a brief, made when it is first asked for. */
export const searchIndexOf = memoised((brief: Brief) => createSearch(brief.articles), 1);
