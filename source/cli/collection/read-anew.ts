import {correctArticle} from '../../clean/corrections/correct-article.js';
import type {CorrectionBook} from '../../clean/corrections/correction-book.js';
import {limits} from '../../ingest/limits.js';
import type {Listed} from '../../ingest/list-sources.js';
import {filedArticle} from '../../model/filed-article.js';
import type {ArticleId} from '../../model/ids.js';
import {keepShelves} from '../../shelves/keep-shelves.js';
import type {Shelf} from '../../shelves/shelve-stories.js';
import type {Collection, CollectionContents, FiledSource, KeptFailure} from '../../store/collection/collection.js';
import {openCollection} from '../../store/collection/open-collection.js';
import {type Draft, startDraft} from '../../store/collection/start-draft.js';
import type {Context} from '../context.js';
import {loadCorrections} from '../load-corrections.js';
import {configuredFields} from '../sources/configured-fields.js';
import {changeArticles} from './change-articles.js';
import {dropTemplates} from './drop-templates.js';
import type {Gathered, GatherOptions} from './gather.js';
import {inOrder} from './in-order.js';
import type {Origin} from './origin.js';
import {type ReadStep, readSteps} from './read-steps.js';
import {startCleaner} from './start-cleaner.js';

export interface Anew extends GatherOptions {
	/** Where to keep what comes of it; null: nowhere. */
	readonly path: string | null;
	/** What was kept of an earlier run. */
	readonly kept: Collection | null;
	readonly context: Context;
}

/** Reads and cleans what is listed, but for what was kept and has not changed. */
export async function readAnew(listed: readonly Listed[], {path, kept, context, progress, onSome, isWanted}: Anew): Promise<Gathered> {
	const draft = startDraft(path);
	const sources: Filing[] = [];
	const cleaner = startCleaner({raw: context.settings.raw, time: limits.time}, listed);
	const book = await loadCorrections(context);
	const reading = {stdin: context.io.stdin, known: configuredFields(context.config)};
	try {
		for await (const step of inOrder(readSteps(listed, {reading, cleaner, kept}), cleaner.ahead)) {
			file(step, draft, sources);
			if (step.kind !== 'article') continue;
			await progress?.read(draft.heads.length, step.cleaned.head.source, listed.length > 1 ? listed.length : null);
			if (path === null || !onSome) continue;
			if (isShown(draft.heads.length) || isWanted()) await onSome(copy(draft, sources, book, `${path}.some`), `${path}.some`);
		}
	} finally {
		cleaner.close();
	}
	polish(draft, book);
	const before = kept && path !== null ? {place: path, stamp: kept.stamp} : null;
	return gathered(draft, sources, path, before);
}

/** Articles after which a first look is worth its work, and how much more there must be for the next: all looks together cost a fifth. */
const [firstLook, nextLook] = [400, 6];

function isShown(count: number): boolean {
	let look = firstLook;
	while (look < count) look *= nextLook;
	return look === count;
}

const gathered = (draft: Draft, sources: readonly FiledSource[], place: string | null, before: Origin | null): Gathered => ({
	before: () => before && {origin: before, places: Int32Array.from(draft.heads, (_, index) => draft.origin(index) ?? -1)},
	origin: () => originAt(place),
	articles: draft.heads.map((_, index) => filedArticle(draft, index)),
	failures: sources.flatMap(({failures}) => failures),
	shelvesBy: () => null,
	keep: async (shelves, arrangedBy) => draft.keep({...contents(draft, sources, shelves), arrangedBy}),
});

/** What can be done only when all articles are there, and what the reader has the last word on. */
function polish(draft: Draft, book: CorrectionBook): void {
	dropTemplates(draft);
	if (!book.isEmpty) changeArticles(draft, draft.heads.keys(), (article) => correctArticle(article, book));
}

/** What lies at a place now. */
function originAt(place: string | null): Origin | null {
	const kept = place === null ? null : openCollection(place);
	kept?.close();
	return kept && place !== null ? {place, stamp: kept.stamp} : null;
}

/** What is there so far as a collection of its own. */
function copy(draft: Draft, sources: readonly FiledSource[], book: CorrectionBook, path: string): Gathered {
	const copied = startDraft(path);
	draft.heads.forEach((head, index) => {
		copied.add({head, packed: draft.packed(index), marks: draft.marks(index), given: draft.given(index), origin: null});
	});
	polish(copied, book);
	return gathered(copied, [...sources], path, null);
}

type Filing = FiledSource & {articles: number; readonly failures: KeptFailure[]};

function file(step: ReadStep, draft: Draft, sources: Filing[]): void {
	if (step.kind === 'source') {
		sources.push({...step.source, articles: 0, failures: []});
		return;
	}
	const source = sources.at(-1);
	if (!source) throw new Error('an article without a source');
	if (step.kind === 'failure') {
		source.failures.push(step.failure);
		return;
	}
	const {head, failure} = step.cleaned;
	draft.add({...step.cleaned, given: step.given, origin: step.origin});
	source.articles++;
	if (failure) source.failures.push({source: placeOf(head), ...failure});
}

/** Of many records in one source the one that is meant. */
const placeOf = ({source, id}: {readonly source: string; readonly id: string}) => (source.includes(id) ? source : `${source}:${id}`);

function contents(
	{heads}: Draft,
	sources: readonly FiledSource[],
	shelves: readonly Shelf[],
): Omit<CollectionContents, 'given' | 'bodies' | 'marks' | 'arrangedBy'> {
	const indexOf = new Map<ArticleId, number>(heads.map(({id}, index) => [id, index]));
	const placed = new Map(
		shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings.map(({id, topics}) => [id, topics] as const))),
	);
	return {sources, heads: heads.map((head) => ({...head, topics: placed.get(head.id) ?? []})), shelves: keepShelves(shelves, indexOf)};
}
