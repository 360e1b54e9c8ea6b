import type {RemovalReason} from '../../model/article.js';
import {findWordings} from './find-wordings.js';
import {type LikelyReason, likelyReasons} from './likely-reasons.js';
import {type Wordings, wordingsIn, wordingsOf} from './phrase-book.js';

const tables = likelyReasons.map(({reason, wording}) => ({
	reason,
	isMeant: wording instanceof RegExp ? matching(wording) : words(wording),
}));

/**
 * The reason a line of furniture goes by, judged by its words alone; null where they say nothing.
 * @param lower the line in small letters
 * @param wordings what the phrase book finds in the line, where that is known
 */
export function likelyReason(lower: string, wordings: Wordings = wordingsIn(lower)): RemovalReason | null {
	return tables.find(({isMeant}) => isMeant(lower, wordings))?.reason ?? null;
}

type Judge = (lower: string, wordings: Wordings) => boolean;

function words(phrases: Exclude<LikelyReason['wording'], RegExp>): Judge {
	const own = wordingsOf(phrases);
	const find = findWordings(phrases, 'word');
	return (lower, wordings) => find(lower, own(wordings)).length > 0;
}

function matching(pattern: RegExp): Judge {
	return (lower) => pattern.test(lower);
}
