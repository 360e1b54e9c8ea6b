import {correctArticle} from '../../clean/corrections/correct-article.js';
import type {CorrectionBook} from '../../clean/corrections/correction-book.js';
import {limits} from '../../ingest/limits.js';
import type {Listed} from '../../ingest/list-sources.js';
import {filedArticle, headAt} from '../../model/filed-article.js';
import {keepShelves} from '../../shelves/keep-shelves.js';
import type {Shelf} from '../../shelves/shelve-stories.js';
import type {Arrangement, Base, Collection} from '../../store/collection/collection.js';
import {somePath} from '../../store/collection/draft-path.js';
import {type Draft, type Lying, startDraft} from '../../store/collection/start-draft.js';
import type {Context} from '../context.js';
import {loadCorrections} from '../load-corrections.js';
import {configuredFields} from '../sources/configured-fields.js';
import {changeArticles} from './change-articles.js';
import {dropTemplates} from './drop-templates.js';
import type {Gathered, GatherOptions, KeptBefore} from './gather.js';
import {inOrder} from './in-order.js';
import {knownSources} from './known-sources.js';
import {type Filing, type LaidAside, layAside, nothingAside} from './lay-aside.js';
import {type ReadFrom, type ReadStep, readSteps} from './read-steps.js';
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
	const aside = path === null ? nothingAside : layAside(path, draft);
	const known = knownSources(kept ? [kept, ...aside.found] : aside.found);
	const filling = {draft, sources: [], aside, book: await loadCorrections(context)};
	const cleaner = startCleaner({raw: context.settings.raw, time: limits.time}, listed, (one) => known.whole(one) === null);
	try {
		await fill(filling, listed, {cleaner, known}, anew);
	} finally {
		filling.aside.close();
		cleaner.close();
	}
	polish(draft, filling.book, kept);
	return gathered(filling, path, kept);
}

/** A collection that is being read. */
interface Filling {
	readonly draft: Draft;
	readonly sources: Filing[];
	readonly aside: LaidAside;
	readonly book: CorrectionBook;
}

async function fill(
	filling: Filling,
	listed: readonly Listed[],
	{cleaner, known}: Pick<ReadFrom, 'cleaner' | 'known'>,
	{path, kept, context, ...told}: Anew,
): Promise<void> {
	const {draft, sources, aside, book} = filling;
	const reading = {stdin: context.io.stdin, known: configuredFields(context.config)};
	const isLook = looks(kept);
	for await (const step of inOrder(readSteps(listed, {reading, cleaner, known, isStopped: told.isStopped}), () => cleaner.ahead)) {
		const source = file(step, draft, sources);
		layStep(step, aside, sources);
		if (source === null) continue;
		await told.progress?.read(draft.length, source, listed.length > 1 ? listed.length : null);
		if (path === null || !told.onSome || !isLook(draft.length) || told.isStopped()) continue;
		await told.onSome(copy(draft, sources, book, somePath(path)), somePath(path));
	}
	aside.end();
}

/** Tells of a step that has been filed. */
function layStep(step: ReadStep, aside: LaidAside, sources: readonly Filing[]): void {
	if (step.kind === 'source') aside.begin(sources.at(-1) ?? null);
	else if (step.kind === 'known') aside.begin(null);
	else if (step.kind === 'piece') aside.lies();
	else if (step.kind === 'article') aside.filed(step.cleaned.failure !== null);
}

/** Articles after which a first look is worth its work, and how much more there must be for the next: all looks together cost a fifth. */
const [firstLook, furtherLook] = [400, 6];

/** In milliseconds: after this what comes slowly is shown, however little it is. */
const patience = 3000;

/** Tells of growing numbers of articles which are shown; not where more were `kept`, which are shown already. */
function looks(kept: Collection | null): (count: number) => boolean {
	const began = performance.now();
	let next = firstLook;
	return (count) => {
		const isLate = next === firstLook && performance.now() - began > patience;
		const isLook = (count >= next || isLate) && count > (kept?.length ?? 0);
		while (next <= count || (isLook && next === firstLook)) next *= furtherLook;
		return isLook;
	};
}

function gathered({draft, sources, aside}: Omit<Filling, 'book'>, place: string | null, kept: Collection | null): Gathered {
	let stamp: string | null = null;
	return {
		before: () => (kept && place !== null ? before(draft, place, kept) : null),
		origin: () => (stamp !== null && place !== null ? {place, stamp} : null),
		articles: Array.from({length: draft.length}, (_, index) => filedArticle(draft, index)),
		failures: sources.flatMap(({failures}) => failures),
		place,
		shelvesBy: () => null,
		async keep(shelves, arrangedBy, what) {
			const upon = what === 'changes' && kept ? baseOf(draft, kept) : null;
			stamp = draft.keep({sources, ...arrangement(draft, shelves), arrangedBy}, upon);
			if (stamp !== null) aside.clear();
		},
	};
}

function before(draft: Draft, place: string, kept: Collection): KeptBefore {
	const {stamp, length, places} = baseOf(draft, kept);
	return {origin: {place, stamp}, length, places};
}

/** The whole that was kept, and where in it the articles of a draft lie. */
function baseOf(draft: Draft, kept: Collection): Base {
	const base = kept.base();
	const placeOf = (lying: Lying | null) => (lying?.collection === kept ? (base.places[lying.index] ?? -1) : -1);
	return {...base, places: Int32Array.from({length: draft.length}, (_, index) => placeOf(draft.lying(index)))};
}

/** What can be done only when all articles are there, and what the reader has the last word on. What was `kept` has been through it. */
function polish(draft: Draft, book: CorrectionBook, kept: Collection | null): void {
	dropTemplates(draft, kept);
	if (book.isEmpty) return;
	const fresh = Array.from({length: draft.length}, (_, index) => index).filter((index) => draft.lying(index)?.collection !== kept);
	changeArticles(draft, fresh, (article) => correctArticle(article, book));
}

/** What is there so far as a collection of its own. */
function copy(draft: Draft, sources: readonly Filing[], book: CorrectionBook, path: string): Gathered {
	const copied = startDraft(path);
	for (let index = 0; index < draft.length; index++) {
		copied.add({head: headAt(draft, index), packed: draft.packed(index), marks: draft.marks(index), given: draft.given(index)});
	}
	polish(copied, book, null);
	return gathered({draft: copied, sources: [...sources], aside: nothingAside}, path, null);
}

/** Files what a step brought; returns where the last article of it is from, null where there is none. */
function file(step: ReadStep, draft: Draft, sources: Filing[]): string | null {
	if (step.kind === 'source') {
		sources.push({...step.source, articles: 0, failures: [], begins: null});
		return null;
	}
	if (step.kind === 'known') return fileKnown(step.sources, draft, sources);
	const source = sources.at(-1);
	if (!source) throw new Error('an article without a source');
	if (step.kind === 'article') {
		const {head, failure} = step.cleaned;
		draft.add({...step.cleaned, given: step.given});
		source.articles++;
		if (failure) source.failures.push({source: placeOf(head), ...failure});
		return head.source;
	}
	if (step.kind === 'piece') {
		draft.take(step.lying, step.id);
		source.articles++;
		return source.path;
	}
	if (step.kind === 'failure') source.failures.push(step.failure);
	else cut(source);
	return null;
}

/** What was not read to its end is never taken for unchanged; with failures, which come again, it is not even taken for a piece. */
function cut(source: Filing): void {
	if (source.failures.length === 0) source.begins = 0;
	else source.size = -1;
}

function fileKnown(known: Extract<ReadStep, {kind: 'known'}>['sources'], draft: Draft, sources: Filing[]): string | null {
	for (const {collection, source, first, ids} of known) {
		for (const [at, id] of ids.entries()) draft.take({collection, index: first + at}, id);
		sources.push({...source, failures: [...source.failures]});
	}
	return known.at(-1)?.source.path ?? null;
}

/** Of many records in one source the one that is meant. */
const placeOf = ({source, id}: {readonly source: string; readonly id: string}) => (source.includes(id) ? source : `${source}:${id}`);

function arrangement(draft: Draft, shelves: readonly Shelf[]): Pick<Arrangement, 'topics' | 'shelves'> {
	const ids = Array.from({length: draft.length}, (_, index) => draft.head(index, 'id'));
	const placed = new Map(
		shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings.map(({id, topics}) => [id, topics] as const))),
	);
	return {topics: ids.map((id) => placed.get(id) ?? []), shelves: keepShelves(shelves, new Map(ids.map((id, index) => [id, index])))};
}
