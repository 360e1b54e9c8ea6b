import {collectionProfile} from '../../clean/collection/collection-profile.js';
import {dropRecurring, fewestUnrelated} from '../../clean/collection/drop-recurring.js';
import {lineMark} from '../../clean/collection/line-marks.js';
import {recurringMarks} from '../../clean/collection/recurring-marks.js';
import {scopesOf} from '../../clean/corrections/scopes-of.js';
import {type ArticleFile, filedArticle} from '../../model/filed-article.js';
import type {Collection} from '../../store/collection/collection.js';
import type {Draft} from '../../store/collection/start-draft.js';
import {changeArticles} from './change-articles.js';

/**
 * Takes lines that recur over unrelated articles of an outlet out of a draft. Only articles with a line that recurs at all are
 * unpacked; of a collection that was `kept`, from which they were taken out, only those with a line of what is new.
 */
export function dropTemplates(draft: Draft, kept: Collection | null): void {
	const places = Array.from({length: draft.length}, (_, index) => index);
	const recurs = recurringMarks(
		places.map((index) => draft.marks(index)),
		fewestUnrelated,
	);
	const isAsked = marksAsked(draft, kept);
	const isSuspect = (mark: number) => isAsked(mark) && recurs(mark);
	const profile = collectionProfile((line) => isSuspect(lineMark(line)));
	const suspects = places.filter((index) => {
		const hasSuspect = draft.marks(index).some(isSuspect);
		if (hasSuspect) profile.note(filedArticle(draft, index));
		else profile.count(shortOf(draft, index));
		return hasSuspect;
	});
	changeArticles(draft, suspects, (article) => dropRecurring(article, profile));
}

/** The lines that may recur though they did not before. Where an outlet has fewer articles now, any line of it may be a larger share of them. */
function marksAsked(draft: Draft, kept: Collection | null): (mark: number) => boolean {
	if (kept === null || hasFewer(outlets(draft, draft.length), outlets(kept, kept.length))) return () => true;
	const asked = new Set<number>();
	for (let index = 0; index < draft.length; index++)
		if (draft.lying(index)?.collection !== kept) for (const mark of draft.marks(index)) asked.add(mark);
	return (mark) => asked.has(mark);
}

type Counts = ReadonlyMap<string, number>;

function outlets(file: Pick<ArticleFile, 'head'>, length: number): Counts {
	const counts = new Map<string, number>();
	for (let index = 0; index < length; index++) {
		const [outlet] = scopesOf(shortOf(file, index));
		counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
	}
	return counts;
}

const hasFewer = (now: Counts, before: Counts): boolean => [...before].some(([outlet, count]) => (now.get(outlet) ?? 0) < count);

const shortOf = (file: Pick<ArticleFile, 'head'>, index: number) => ({
	outlet: file.head(index, 'outlet'),
	url: file.head(index, 'url'),
	source: file.head(index, 'source'),
});
