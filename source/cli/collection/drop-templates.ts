import {collectionProfile} from '../../clean/collection/collection-profile.js';
import {dropRecurring, fewestUnrelated} from '../../clean/collection/drop-recurring.js';
import {lineMark} from '../../clean/collection/line-marks.js';
import {recurringMarks} from '../../clean/collection/recurring-marks.js';
import {filedArticle} from '../../model/filed-article.js';
import type {Draft} from '../../store/collection/start-draft.js';
import {changeArticles} from './change-articles.js';

/** Takes lines that recur over unrelated articles of an outlet out of a draft. Only articles with a line that recurs at all are unpacked. */
export function dropTemplates(draft: Draft): void {
	const places = draft.heads.map((_, index) => index);
	const recurs = recurringMarks(
		places.map((index) => draft.marks(index)),
		fewestUnrelated,
	);
	const profile = collectionProfile((line) => recurs(lineMark(line)));
	const suspects = places.filter((index) => {
		const isSuspect = draft.marks(index).some(recurs);
		if (isSuspect) profile.note(filedArticle(draft, index));
		else profile.count(draft.heads[index] as Draft['heads'][number]);
		return isSuspect;
	});
	changeArticles(draft, suspects, (article) => dropRecurring(article, profile));
}
