import {correctArticle} from '../../clean/corrections/correct-article.js';
import type {CorrectionBook} from '../../clean/corrections/correction-book.js';
import {limits} from '../../ingest/limits.js';
import type {Listed} from '../../ingest/list-sources.js';
import {filedArticle} from '../../model/filed-article.js';
import type {ArticleId} from '../../model/ids.js';
import {keepShelves} from '../../shelves/keep-shelves.js';
import type {Shelf} from '../../shelves/shelve-stories.js';
import type {Base, Collection, CollectionContents, FiledSource} from '../../store/collection/collection.js';
import {somePath} from '../../store/collection/draft-path.js';
import {openCollection} from '../../store/collection/open-collection.js';
import {type Draft, startDraft} from '../../store/collection/start-draft.js';
import type {Context} from '../context.js';
import {loadCorrections} from '../load-corrections.js';
import {configuredFields} from '../sources/configured-fields.js';
import {changeArticles} from './change-articles.js';
import type {Cleaner} from './cleaner.js';
import {dropTemplates} from './drop-templates.js';
import type {Gathered, GatherOptions, KeptBefore} from './gather.js';
import {inOrder} from './in-order.js';
import {type Filing, type LaidAside, layAside, nothingAside} from './lay-aside.js';
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
export async function readAnew(listed: readonly Listed[], anew: Anew): Promise<Gathered> {
	const {path, kept, context} = anew;
	const draft = startDraft(path);
	const filling = {draft, sources: [], aside: path === null ? nothingAside : layAside(path, draft), book: await loadCorrections(context)};
	const cleaner = startCleaner({raw: context.settings.raw, time: limits.time}, listed);
	try {
		await fill(filling, listed, cleaner, anew);
	} finally {
		filling.aside.close();
		cleaner.close();
	}
	polish(draft, filling.book);
	return gathered(filling, path, kept);
}

/** A collection that is being read. */
interface Filling {
	readonly draft: Draft;
	readonly sources: Filing[];
	readonly aside: LaidAside;
	readonly book: CorrectionBook;
}

async function fill(filling: Filling, listed: readonly Listed[], cleaner: Cleaner, {path, kept, context, ...told}: Anew): Promise<void> {
	const {draft, sources, aside, book} = filling;
	const reading = {stdin: context.io.stdin, known: configuredFields(context.config)};
	const from = {reading, cleaner, kept, parts: aside.found, isStopped: told.isStopped};
	for await (const step of inOrder(readSteps(listed, from), cleaner.ahead)) {
		file(step, draft, sources);
		if (step.kind === 'source') aside.begin(step.isKnown ? null : (sources.at(-1) ?? null));
		if (step.kind !== 'article') continue;
		await told.progress?.read(draft.heads.length, step.cleaned.head.source, listed.length > 1 ? listed.length : null);
		if (path === null || !told.onSome || !isShown(draft.heads.length, kept) || told.isStopped()) continue;
		await told.onSome(copy(draft, sources, book, somePath(path)), somePath(path));
	}
	aside.end();
}

/** Articles after which a first look is worth its work, and how much more there must be for the next: all looks together cost a fifth. */
const [firstLook, nextLook] = [400, 6];

/** Whether this many articles are shown; not where more were `kept`, which are shown already. */
function isShown(count: number, kept: Collection | null): boolean {
	let look = firstLook;
	while (look < count) look *= nextLook;
	return look === count && count > (kept?.length ?? 0);
}

const gathered = ({draft, sources, aside}: Omit<Filling, 'book'>, place: string | null, kept: Collection | null): Gathered => ({
	before: () => (kept && place !== null ? before(draft, place, kept.base()) : null),
	origin: () => originAt(place),
	articles: draft.heads.map((_, index) => filedArticle(draft, index)),
	failures: sources.flatMap(({failures}) => failures),
	shelvesBy: () => null,
	keep: async (shelves, arrangedBy, isBased) => {
		const base = isBased && kept ? {stamp: kept.base().stamp, places: placesIn(kept.base(), draft)} : null;
		if (draft.keep({...contents(draft, sources, shelves), arrangedBy, base})) aside.clear();
	},
});

const before = (draft: Draft, place: string, base: Base): KeptBefore => ({
	origin: {place, stamp: base.stamp},
	places: placesIn(base, draft),
});

const placesIn = ({places}: Base, draft: Draft): Int32Array =>
	Int32Array.from(draft.heads, (_, index) => places[draft.origin(index) ?? -1] ?? -1);

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
function copy(draft: Draft, sources: readonly Filing[], book: CorrectionBook, path: string): Gathered {
	const copied = startDraft(path);
	draft.heads.forEach((head, index) => {
		copied.add({head, packed: draft.packed(index), marks: draft.marks(index), given: draft.given(index), origin: null});
	});
	polish(copied, book);
	return gathered({draft: copied, sources: [...sources], aside: nothingAside}, path, null);
}

function file(step: ReadStep, draft: Draft, sources: Filing[]): void {
	if (step.kind === 'source') {
		sources.push({...step.source, articles: 0, failures: []});
		return;
	}
	const source = sources.at(-1);
	if (!source) throw new Error('an article without a source');
	if (step.kind === 'cut') {
		// Never taken for unchanged.
		source.size = -1;
		return;
	}
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
): Omit<CollectionContents, 'given' | 'bodies' | 'marks' | 'arrangedBy' | 'base'> {
	const indexOf = new Map<ArticleId, number>(heads.map(({id}, index) => [id, index]));
	const placed = new Map(
		shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings.map(({id, topics}) => [id, topics] as const))),
	);
	return {sources, heads: heads.map((head) => ({...head, topics: placed.get(head.id) ?? []})), shelves: keepShelves(shelves, indexOf)};
}
