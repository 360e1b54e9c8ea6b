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
	const marks = Array.from({length: draft.length}, (_, index) => draft.marks(index));
	const asked = marksAsked(draft, marks, kept);
	const recurs = recurringMarks(asked ? marks.map((own) => own.filter(asked)) : marks, fewestUnrelated);
	const isSuspect = (mark: number) => recurs(mark) && (asked === null || asked(mark));
	const suspects = [...marks.keys()].filter((index) => marks[index]?.some(isSuspect));
	if (suspects.length === 0) return;
	const profile = collectionProfile((line) => isSuspect(lineMark(line)));
	const isNoted = new Set(suspects);
	for (const index of marks.keys()) {
		if (isNoted.has(index)) profile.note(filedArticle(draft, index));
		else profile.count(shortOf(draft, index));
	}
	changeArticles(draft, suspects, (article) => dropRecurring(article, profile));
}

/**
 * Which lines may recur though they did not before: those of what is new. Null, any of them, where nothing was kept, and where an
 * outlet has fewer articles now: then a line is in a larger share of them.
 */
function marksAsked(draft: Draft, marks: readonly Uint32Array[], kept: Collection | null): ((mark: number) => boolean) | null {
	if (kept === null) return null;
	const fresh: number[] = [];
	const gone = new Set(Array.from({length: kept.length}, (_, index) => index));
	for (let index = 0; index < draft.length; index++) {
		const lying = draft.lying(index);
		if (lying?.collection === kept) gone.delete(lying.index);
		else fresh.push(index);
	}
	const come = fresh.map((index) => outletOf(draft, index));
	for (const index of gone) {
		const place = come.indexOf(outletOf(kept, index));
		if (place === -1) return null;
		come.splice(place, 1);
	}
	const asked = new Set(fresh.flatMap((index) => [...(marks[index] ?? [])]));
	return (mark) => asked.has(mark);
}

const outletOf = (file: Pick<ArticleFile, 'head'>, index: number): string => scopesOf(shortOf(file, index))[0];

const shortOf = (file: Pick<ArticleFile, 'head'>, index: number) => ({
	outlet: file.head(index, 'outlet'),
	url: file.head(index, 'url'),
	source: file.head(index, 'source'),
});
