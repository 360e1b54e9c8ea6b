import {rmSync} from 'node:fs';
import {summarise} from '../../analyse/summary/summarise.js';
import {type Listed, listSources} from '../../ingest/list-sources.js';
import type {Brief} from '../../model/brief.js';
import type {StoppedAt} from '../../model/loading.js';
import type {Problem} from '../../model/problem.js';
import {restoreShelves} from '../../shelves/keep-shelves.js';
import type {Collection} from '../../store/collection/collection.js';
import {openCollection, stampOf} from '../../store/collection/open-collection.js';
import {tellBrief} from '../../tell-brief.js';
import type {LiveBrief} from '../../tui/live-brief.js';
import {collectionPath} from '../collection/collection-path.js';
import {noteOrigin} from '../collection/origin.js';
import type {Context} from '../context.js';
import type {ExitCode} from '../exit-code.js';
import {codeOfAll} from '../load-brief.js';
import {problemOf} from '../problem-of.js';
import type {Progress} from '../progress.js';
import {reportFailure} from '../report-failure.js';
import {hasThreads} from '../start-thread.js';
import {type LiveFeed, liveFeed} from './live-feed.js';
import {loadInThread, type ThreadLoad} from './load-in-thread.js';
import type {LoadNews} from './load-news.js';

/** A briefing that is shown while a thread is still at work on it. */
export interface StartedBrief {
	/** What there is at first. */
	readonly made: Brief;
	readonly live: LiveBrief;
	/** Where Ctrl-C ended reading before there was anything to show: then `made` is what was read until then. Else null. */
	readonly stoppedAt: StoppedAt | null;
	readonly code: () => ExitCode;
}

/** Bytes of sources that are read in less than a second: what is shown before that is gone before it is read. */
const quick = 2_000_000;

/** Articles whose sources are looked over for changes in less than 50 ms. */
const quicklyChecked = 2000;

/**
 * The briefing of many or large sources, shown as it is known from an earlier run, or as soon as there is something to
 * show, and made whole in a thread. `named` are files and folders, or standard input. Null where it is made as fast without all this, or nothing can be kept.
 */
export async function liveBrief(named: readonly string[], context: Context, progress: Progress | null): Promise<StartedBrief | null> {
	const place = await collectionPath(named, context);
	if (place === null || !hasThreads()) return null;
	const kept = openCollection(place);
	// Nobody knows how long a stream is, or how long it takes.
	const sizeOf = (listed: Listed) => (listed.kind === 'file' ? listed.size : listed.kind === 'stream' ? Number.POSITIVE_INFINITY : 0);
	const bytes = () => [...listSources(named)].reduce((sum, listed) => sum + sizeOf(listed), 0);
	if (kept ? kept.length < quicklyChecked : bytes() < quick) return null;
	return start({named, context, progress, place, kept});
}

interface Start {
	readonly named: readonly string[];
	readonly context: Context;
	readonly progress: Progress | null;
	readonly place: string;
	readonly kept: Collection | null;
}

async function start({named, context, progress, place, kept}: Start): Promise<StartedBrief> {
	const {settings, config, io} = context;
	const whole = (collection: Collection) => wholeBrief(collection, place, context);
	const feed = liveFeed(kept && whole(kept));
	let [load, began]: [ThreadLoad | null, number] = [null, 0];
	const input = brokenInput(context);
	let isStopped = false;
	let stoppedAt: StoppedAt | null = null;
	/** Articles to be expected. */
	let total: number | null = null;
	const hear = (news: LoadNews) => {
		switch (news.kind) {
			case 'problem':
				return void context.report(news.problem);
			case 'warning':
				return void context.warn(news.line);
			case 'grouping':
				if (!isStopped) progress?.interruptedBy?.(null);
				return void (feed.brief() ?? progress?.grouping());
			case 'some':
				return showSome(news.path, feed, context);
			case 'read':
				total = news.total ?? kept?.length ?? null;
				if (isStopped) return;
				if (!feed.brief()) progress?.interruptedBy?.(finish);
				feed.load({read: news.count, total, perSecond: (1000 * news.count) / (performance.now() - began), source: news.source});
				return void (feed.brief() ?? progress?.read(news.count, news.source, total));
			default:
				return news.kind satisfies 'done';
		}
	};
	const begin = (): Promise<void> => {
		began = performance.now();
		load = loadInThread({
			order: {sources: named, settings, config, env: io.env, now: io.now},
			place,
			stdin: named.includes('-') ? io.stdin : null,
			onBroken: input.onBroken,
			onNews: hear,
		});
		return load.done.then(() => {
			feed.load(null);
			const made = kept && stampOf(place) === kept.stamp ? kept : openCollection(place);
			if (made && made !== kept) feed.show(whole(made));
			if (!isStopped || !made) return;
			stoppedAt = {read: made.sources.length === total ? total : made.length, total, isKept: settings.cache === 'lasting'};
			feed.stop(stoppedAt);
		});
	};
	const finish = () => {
		isStopped = true;
		load?.finish();
		feed.load(null);
		if (!feed.brief()) progress?.grouping();
	};
	// What an earlier run has made is shown before it is looked over for changes.
	if (!kept) await Promise.race([feed.first, begin()]);
	progress?.interruptedBy?.(null);
	return {
		made: feed.brief() ?? {topics: [], articles: [], problems: []},
		stoppedAt,
		live: {
			subscribe(changed) {
				if (!load) void begin();
				return both(feed.subscribe(changed), () => load?.stop());
			},
			stop: finish,
		},
		code: () => codeOfAll([...(feed.brief()?.problems ?? []), ...input.problems]),
	};
}

/** Takes what there is to say of standard input where it breaks: the thread takes that for its end. */
function brokenInput(context: Context) {
	const problems: Problem[] = [];
	const onBroken = async ({code}: NodeJS.ErrnoException) => {
		problems.push(await reportFailure({source: '-', kind: 'unreadable', detail: String(code)}, context));
	};
	return {problems, onBroken: (error: NodeJS.ErrnoException): void => void onBroken(error)};
}

function wholeBrief(collection: Collection, place: string, context: Context): Brief {
	const brief = briefOf(collection, context);
	noteOrigin(brief, {place, stamp: collection.stamp});
	return brief;
}

/** What is there so far lies in a file for this one look. */
function showSome(path: string, feed: LiveFeed, context: Context): void {
	const some = openCollection(path);
	if (some) feed.show(briefOf(some, context));
	rmSync(path, {force: true});
}

const both = (one: () => void, other: () => void) => () => {
	one();
	other();
};

function briefOf(collection: Collection, {settings}: Context): Brief {
	const {sentences, language, filter} = settings;
	const problems = collection.sources.flatMap(({failures}) => failures.map((failure) => problemOf(failure, language)));
	return tellBrief(restoreShelves(collection.shelves, collection), {sentences, summarise, problems, only: filter});
}
