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
 * Takes lines that recur over unrelated articles of an outlet out of a draft. Only articles with a line that recurs in its outlet
 * at all are unpacked; of a collection that was `kept`, from which they were taken out, only those with a line of what is new.
 */
export function dropTemplates(draft: Draft, kept: Collection | null): void {
	const isAsked = marksAsked(draft, kept);
	const outlets: number[] = [];
	const marksOf = (index: number): Iterable<number> => {
		const asked = draft.marks(index).filter(isAsked);
		if (asked.length > 0) outlets[index] ??= lineMark(outletOf(draft, index));
		return asked.map((mark) => inOutlet(mark, outlets[index] ?? 0));
	};
	const recurs = recurringMarks(
		each(draft.length, (index) => marksOf(index)),
		fewestUnrelated,
	);
	const suspects = new Set<number>();
	for (let index = 0; index < draft.length; index++) for (const mark of marksOf(index)) if (recurs(mark)) suspects.add(index);
	if (suspects.size === 0) return;
	const profile = collectionProfile((line, outlet) => isAsked(lineMark(line)) && recurs(inOutlet(lineMark(line), lineMark(outlet))));
	for (let index = 0; index < draft.length; index++) {
		if (suspects.has(index)) profile.note(filedArticle(draft, index));
		else profile.count(shortOf(draft, index));
	}
	changeArticles(draft, suspects, (article) => dropRecurring(article, profile));
}

function* each(length: number, marksOf: (index: number) => Iterable<number>): Generator<number> {
	for (let index = 0; index < length; index++) yield* marksOf(index);
}

/** The mark of a line as that of an outlet, told by its own mark: another outlet's article with the same line says nothing. */
const inOutlet = (mark: number, outlet: number): number => (mark ^ outlet) >>> 0;

/**
 * Which lines may recur though they did not before: those of what is new; any where nothing was kept, and where an outlet has fewer
 * articles now: then a line is in a larger share of them.
 */
function marksAsked(draft: Draft, kept: Collection | null): (mark: number) => boolean {
	if (kept === null) return () => true;
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
		if (place === -1) return () => true;
		come.splice(place, 1);
	}
	const asked = new Set(fresh.flatMap((index) => [...draft.marks(index)]));
	return (mark) => asked.has(mark);
}

const outletOf = (file: Pick<ArticleFile, 'head'>, index: number): string => scopesOf(shortOf(file, index))[0];

const shortOf = (file: Pick<ArticleFile, 'head'>, index: number) => ({
	outlet: file.head(index, 'outlet'),
	url: file.head(index, 'url'),
	source: file.head(index, 'source'),
});
