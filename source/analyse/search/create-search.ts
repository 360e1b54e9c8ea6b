import type {Search, Searchable} from '../../model/search.js';
import {growIndex} from './index/grow-index.js';
import {emptyIndex} from './index/search-index.js';
import {openSearch} from './open-search.js';

/** Indexes articles for search as you type: see `openSearch`. */
export const createSearch = (articles: readonly Searchable[]): Search => openSearch(growIndex(emptyIndex, articles), articles);
