import type {KnownArticles} from '../analyse/known-articles.js';
import type {ArrangeOptions} from '../arrange-articles.js';
import {isChoosing} from '../model/article-filter.js';
import type {Brief} from '../model/brief.js';
import type {Problem} from '../model/problem.js';
import type {Shelf} from '../shelves/shelve-stories.js';
import {type TellOptions, tellBrief} from '../tell-brief.js';
import {formatDate} from '../wording/dates.js';
import {usageWords} from '../wording/usage.js';
import {codeOf} from './code-of.js';
import {type Gathered, gather} from './collection/gather.js';
import {type KeptBriefing, readBriefing, storiesById} from './collection/kept-briefing.js';
import type {KnownDraft} from './collection/kept-known.js';
import {noteOrigin, type Origin} from './collection/origin.js';
import type {Per} from './command.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode, worse} from './exit-code.js';
import {loadEdits} from './load-edits.js';
import {ownTopics} from './own-topics.js';
import type {Progress} from './progress.js';
import {reportFailure} from './report-failure.js';
import {namedSources} from './sources/named-sources.js';

export interface BriefRequest {
	/** Sentences per summary; 0 where nobody reads them. */
	readonly sentences: number;
	readonly per?: Per;
	/** Whether --topic, --since, --until and --limit choose articles here. */
	readonly filtered?: boolean;
	/** Told how far loading is. */
	readonly progress?: Progress | null;
	/** Told of a file that holds a collection of what is there so far, now and then during a long read. */
	readonly onSome?: (path: string) => void;
	/** Asked after each article: whether reading is to end, with the briefing of what was read until then. */
	readonly isStopped?: () => boolean;
}

export interface LoadedBrief {
	readonly brief: Brief;
	/** 0, or 3 for how reading the sources went. */
	readonly code: ExitCode;
	/** What an earlier run made of the same; null: nothing. */
	readonly kept: KeptBriefing | null;
	/** Where the articles are kept that those of the briefing were chosen from; null: nowhere. */
	readonly collection: Origin | null;
}

/** The briefing of the sources. */
export async function loadBrief(
	sources: readonly string[],
	context: Context,
	{sentences, per = 'story', filtered = true, progress = null, onSome, isStopped = () => false}: BriefRequest,
): Promise<LoadedBrief> {
	const {language, filter} = context.settings;
	const arrange = {language, per, edits: await loadEdits(context), ownTopics: ownTopics(context.config)};
	const show = async (some: Gathered, path: string) => {
		await arranged(some, arrange, {some: true});
		onSome?.(path);
	};
	const named = await namedSources(sources, context);
	const gathered = await gather(named.paths, context, {progress, onSome: onSome ? show : null, isStopped});
	const problems = [...named.problems];
	for (const failure of gathered.failures) problems.push(await reportFailure(failure, context));
	const shelves = await arranged(gathered, arrange, {progress});
	const collection = per === 'story' ? gathered.origin() : null;
	const origin = filtered && isChoosing(filter) ? null : collection;
	const kept = origin && sentences > 0 ? readBriefing(origin, sentences) : null;
	const summarise = await summariser(sentences, kept);
	const brief = tellBrief(shelves, {sentences, summarise, problems, ...(filtered ? {only: filter} : {})});
	noteOrigin(brief, origin);
	if (gathered.articles.length > 0 && brief.articles.length === 0) await context.warn(nothingFound(context));
	return {brief, code: codeOfAll(problems), kept, collection};
}

/** What tells the stories: an earlier run where it told them all, else the engine, loaded only where somebody reads a summary. */
async function summariser(sentences: number, kept: KeptBriefing | null): Promise<TellOptions['summarise']> {
	if (sentences === 0) return () => untold;
	if (!kept) return (await import('../analyse/summary/summarise.js')).summarise;
	const stories = storiesById(kept);
	return ([lead]) => stories.get(lead.story) ?? untold;
}

const untold = {summary: [], onlyIn: []};

/** 0, or 3 if a source could not be read. */
export const codeOfAll = (problems: readonly Problem[]): ExitCode =>
	problems.reduce<ExitCode>((code, problem) => worse(code, codeOf(problem)), exitCode.done);

/**
 * Options are plain data: written out they name the arrangement. What is known of the articles is kept beside them, so that
 * the next arrangement reads only what has changed; not for a first look at `some` of them.
 */
async function arranged(
	gathered: Gathered,
	options: ArrangeOptions,
	{some = false, progress = null}: Arranging,
): Promise<readonly Shelf[]> {
	const arrangedBy = JSON.stringify(options);
	const shelved = gathered.shelvesBy(arrangedBy);
	if (shelved) return shelved;
	await progress?.grouping();
	const [{arrangeArticles}, {readKnown, startKnown, isKeptOf, isMuchTheSame}] = await Promise.all([
		import('../arrange-articles.js'),
		import('./collection/kept-known.js'),
	]);
	const toKeep: ToKeep = {known: null, tellings: new Map()};
	const kept = gathered.before();
	let stays = kept !== null && isMuchTheSame(kept);
	const before = () => {
		const read = kept && readKnown(kept.origin);
		stays &&= read !== null || !isKeptOf(gathered.articles.length);
		return kept && read && {known: read, origins: kept.places};
	};
	const shelves = arrangeArticles(gathered.articles, options, {
		before,
		keep: (made) => {
			if (!some && !stays && gathered.place !== null && isKeptOf(gathered.articles.length)) {
				toKeep.known = startKnown(gathered.place, made);
			}
			return (tellings) => {
				toKeep.tellings = tellings;
			};
		},
	});
	if (options.per !== 'story') return shelves;
	await gathered.keep(shelves, arrangedBy, stays ? 'changes' : 'whole');
	toKeep.known?.finish(gathered.origin()?.stamp ?? null, toKeep.tellings);
	return shelves;
}

/** What is kept of an arrangement once it is done. */
interface ToKeep {
	known: KnownDraft | null;
	tellings: KnownArticles['tellings'];
}

interface Arranging {
	readonly some?: boolean;
	readonly progress?: Progress | null;
}

function nothingFound({settings: {language, filter}}: Context): string {
	const last = filter.unseen?.last;
	return last ? usageWords[language].nothingNew(formatDate(last, language, 'long')) : usageWords[language].nothingChosen;
}
