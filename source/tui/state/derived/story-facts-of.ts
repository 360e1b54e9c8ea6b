import {gatherFacts} from '../../../analyse/compare/facts/gather-facts.js';
import type {Brief, Story} from '../../../model/brief.js';
import {memoised} from '../memoised.js';
import {articleOf} from './article-of.js';

/** Which fact of a story stands in which telling. */
export const storyFactsOf = memoised((brief: Brief, {articles}: Story) => gatherFacts(articles.map((id) => articleOf(brief, id))));
