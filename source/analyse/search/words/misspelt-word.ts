import {articleCount} from '../index/search-index.js';
import {mostEdits} from './allowed-edits.js';
import type {Lexicon} from './lexicon.js';
import {type LikelyWords, likelyWords} from './likely-words.js';
import {type NearWord, nearWords, swappedWords} from './near-words.js';

/** Longest key that is searched with errors: fuse.js works on 32 bits. */
const longestKey = 32;

/** How hard it is looked for what a word may mean: only among the likeliest words, or among all that resemble it. */
export type Effort = 'likeliest' | 'all';

/** A key that may be misspelt, with what was found out about it so far. */
export class MisspeltWord {
	private readonly lexicon: Lexicon;
	private readonly key: string;
	private readonly likely: LikelyWords | null;
	private first: readonly NearWord[] | undefined;
	private all: readonly NearWord[] | undefined;

	constructor(lexicon: Lexicon, key: string) {
		const limit = mostEdits(key);
		this.lexicon = lexicon;
		this.key = key;
		this.likely = limit === 0 || key.length > longestKey ? null : likelyWords(lexicon, key, Math.ceil(limit));
	}

	/** The words of the collection it may stand for. */
	near(effort: Effort): readonly NearWord[] {
		const {lexicon, key, likely} = this;
		if (!likely) return [];
		this.first ??= [...nearWords(lexicon, key, likely.first), ...swappedWords(lexicon.index.vocabulary, key)].filter(this.isThere);
		if (effort === 'likeliest') return this.first;
		this.all ??= [...this.first, ...nearWords(lexicon, key, likely.rest()).filter(this.isThere)];
		return this.all;
	}

	/** Whether it is in an article that is not gone. */
	private readonly isThere = ({word}: NearWord): boolean => articleCount(this.lexicon.index, word) > 0;
}
