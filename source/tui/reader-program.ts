import type {Brief} from '../model/brief.js';
import {type MarkStore, noMarks} from '../model/marks.js';
import type {Problem} from '../model/problem.js';
import type {QueryStore} from '../model/query-store.js';
import type {SessionStore} from '../model/session.js';
import type {Language} from '../wording/language.js';
import {noticeWords} from '../wording/notices.js';
import {type Binding, bindings as usualBindings} from './keys/bindings.js';
import type {Size} from './layout/panes.js';
import type {Model} from './state/model.js';
import {type Program, startProgram} from './state/program.js';
import {resume, sessionOf} from './state/session-of.js';
import {startModel} from './state/start-model.js';
import {actor, type World} from './terminal/act.js';

export interface ProgramOptions {
	readonly brief: Brief;
	/** Language of the interface. */
	readonly language: Language;
	/** Borders and marks in ASCII only. */
	readonly ascii: boolean;
	/** Whether the terminal shows links; without it, not. */
	readonly links?: boolean;
	/** Today, for relative dates. */
	readonly now: Date;
	/** The keys, where they are not the usual ones. */
	readonly bindings?: readonly Binding[] | null;
	/** Where read marks are kept; without it they last as long as the reader. */
	readonly marks?: MarkStore;
	/** Where what was searched for is kept; without it it lasts as long as the reader. */
	readonly queries?: QueryStore;
	/** Where the reader's place is kept; without it the next start begins anew. */
	readonly session?: SessionStore;
	/** What there is to say first of all. */
	readonly notice?: string | null;
}

/** The program of a reader, where its last session left it; what is to be said at the start stands in its foot. */
export function readerProgram(options: ProgramOptions, size: Size, world: World): Program {
	const program: Program = startProgram(
		startOf(options, size),
		actor(world, () => program),
	);
	return program;
}

function startOf(
	{brief, language, ascii, links = false, now, bindings, marks, queries, session, notice: said = null}: ProgramOptions,
	size: Size,
): Model {
	const kept = marks?.load() ?? {marks: noMarks, trouble: null};
	const last = session?.load() ?? null;
	const words = noticeWords[language];
	const trouble = kept.trouble ? words[kept.trouble] : problemNotice(brief.problems);
	const isFirst = session !== undefined && last === null && kept.marks.size === 0;
	const notice = said ?? trouble ?? (isFirst ? words.welcome : null);
	const settings = {language, ascii, links, bindings: bindings ?? usualBindings, now};
	const start = startModel({brief, settings, size, marks: kept.marks, queries: queries?.load() ?? [], notice});
	return {...(last ? resume(start, last) : start), rested: null};
}

/** The reader as the next start will open it, if nothing changes until then. */
export function nextStart(model: Model): Model {
	const {brief, settings, size, marks} = model;
	const start = startModel({brief, settings, size, marks, notice: problemNotice(brief.problems)});
	return {...resume(start, sessionOf(model)), rested: null};
}

/** The first source that could not be read, and how many more. */
function problemNotice([first, ...others]: readonly Problem[]): string | null {
	if (!first) return null;
	return `${first.source}: ${first.message}${others.length > 0 ? ` (+${others.length})` : ''}`;
}
