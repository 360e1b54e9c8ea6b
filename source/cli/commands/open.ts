import {closeSync, openSync} from 'node:fs';
import path from 'node:path';
import type {CorrectionDesk} from '../../model/correction.js';
import type {EditStory} from '../../tui/terminal/act.js';
import type {WaitingScreen} from '../../tui/terminal/waiting-screen.js';
import {windowSize} from '../../tui/terminal/window-size.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {followSources} from '../follow-sources.js';
import {keyBindings} from '../key-bindings.js';
import {keepLastScreen, lastScreen} from '../last-screen.js';
import {cacheOfThisRun} from '../live/cache-of-this-run.js';
import {keepEdits, type Redo} from '../live/keep-edits.js';
import type {StartedBrief} from '../live/live-brief.js';
import {codeOfAll, loadBrief} from '../load-brief.js';
import {noteBefore} from '../search/brief-before.js';
import {keptSearch} from '../search/kept-search.js';
import {sessionKey} from '../session-key.js';
import {namedSources} from '../sources/named-sources.js';
import {stopOnInterrupt} from '../stop-on-interrupt.js';
import {usesColor} from '../uses-color.js';
import {brief} from './brief.js';

type Open = Extract<Command, {kind: 'open'}>;

/** No command: the reader where both ends are terminals, else the printed briefing. */
export async function open(command: Open, context: Context): Promise<ExitCode> {
	if (!isForReader(command.sources, context)) return brief({...command, kind: 'brief'}, context);
	return context.settings.plain ? readAloud(command, context) : readOnScreen(command, context);
}

/** The terminal is taken before anything is loaded, so that no key is echoed into the first screen; what there is to say waits. */
async function readOnScreen(command: Open, context: Context): Promise<ExitCode> {
	const {io, settings} = context;
	const {language, ascii, theme, mouse} = settings;
	const bindings = await keyBindings(context.config.keys);
	const held: (() => Promise<void>)[] = [];
	const quiet: Context = {
		...cacheOfThisRun(command.sources, context),
		warn: async (line) => void held.push(() => context.warn(line)),
		report: async (problem) => void held.push(() => context.report(problem)),
	};
	const waiting = await waitingScreen(command, context);
	try {
		const {made, live: first, stoppedAt, code} = await load(command, quiet, waiting);
		if (made.articles.length === 0) return code();
		const [{openReader}, {noticeWords}] = await Promise.all([import('../../tui/open-reader.js'), import('../../wording/notices.js')]);
		const color = usesColor(settings.color, io.env, true);
		const live = await followSources(command.sources, context, first, (mute) => load(command, mute, null));
		const settled: Redo[] = [];
		const left = await openReader({
			brief: made,
			...(live ? {live: keepEdits(live, settled)} : {}),
			language,
			ascii,
			color,
			now: io.now,
			theme,
			mouse,
			bindings,
			marks: await keptMarks(io.env),
			session: await keptSession(command.sources, io.env),
			queries: await keptQueries(io.env),
			corrections: await desk(context),
			search: keptSearch,
			editor: () => storyEditor(context, settled),
			waiting,
			keepScreen: (brief, rows, size) => keepLastScreen(brief, rows, context, size),
			notice: stoppedAt ? noticeWords[language].stoppedLoading(stoppedAt) : null,
		});
		return left === 0 ? code() : (left as ExitCode);
	} finally {
		waiting?.close();
		for (const say of held) await say();
	}
}

/** None where the articles themselves are typed. */
async function waitingScreen({sources}: Open, {io, settings}: Context): Promise<WaitingScreen | null> {
	if (sources.includes('-') && io.stdin.isTTY) return null;
	return (await import('../../tui/terminal/waiting-screen.js')).openWaitingScreen(settings);
}

/** The dialogue for screen readers. */
async function readAloud(command: Open, context: Context): Promise<ExitCode> {
	const {io, settings} = context;
	const {language} = settings;
	const [{speakLoading}, {noticeWords}] = await Promise.all([
		import('../../tui/linear/speak-loading.js'),
		import('../../wording/notices.js'),
	]);
	const spoken = speakLoading((line) => io.stdout.write(`${line}\n`), language);
	const isPiped = command.sources.includes('-') && !io.stdin.isTTY;
	const {progress, isStopped, end} = stopOnInterrupt(spoken, isPiped ? io.stdin : null);
	const request = {sentences: settings.sentences, per: command.per, progress, isStopped};
	const {brief: made, code} = await loadBrief(command.sources, context, request);
	const stopped = end();
	if (stopped && made.articles.length === 0) return exitCode.interrupted;
	const isKept = settings.cache === 'lasting' && !command.sources.includes('-');
	const {openLinearReader} = await import('../../tui/linear/open-linear-reader.js');
	const {keyboard} = await import('../../tui/terminal/keyboard.js');
	const typed = keyboard(io.stdin);
	try {
		const left = await openLinearReader({
			brief: made,
			language,
			notice: stopped && noticeWords[language].stoppedLoading({...stopped, isKept}),
			stdin: typed,
			stdout: io.stdout,
			marks: await keptMarks(io.env),
			corrections: await desk(context),
			editStory: await storyEditor(context, []),
		});
		return left === 0 ? code : (left as ExitCode);
	} finally {
		if (typed !== io.stdin) typed.destroy();
	}
}

/** What the reader opens with; `live` where there is more to come. */
async function load(
	{sources, per}: Open,
	context: Context,
	waiting: WaitingScreen | null,
): Promise<Pick<StartedBrief, 'made' | 'code'> & Partial<StartedBrief>> {
	const {paths, problems} = await namedSources(sources, context);
	const before = codeOfAll(problems);
	if (waiting && before === exitCode.done) await showLast(paths, context, waiting);
	if (paths.length === 0) return {made: {topics: [], articles: [], problems}, code: () => before};
	const started = per === 'story' ? await (await import('../live/live-brief.js')).liveBrief(paths, context, waiting) : null;
	if (started) return {...started, code: () => worse(started.code(), before)};
	const {brief: made, code} = await loadBrief(paths, context, {sentences: context.settings.sentences, per, progress: waiting});
	// What is kept beside a briefing's origin is found by the very briefing.
	return {made: problems.length === 0 ? made : {...made, problems: [...problems, ...made.problems]}, code: () => worse(code, before)};
}

/** Shows what the reader will open with before it has been loaded, as far as that is known. */
async function showLast(paths: readonly string[], context: Context, waiting: WaitingScreen): Promise<void> {
	const rows = await lastScreen(paths, context, windowSize(process.stdout));
	if (rows) waiting.showLast(rows);
}

/** Splits and joins stories, and keeps what was settled, in `settled` as well. */
async function storyEditor({io, settings}: Context, settled: Redo[]): Promise<EditStory> {
	const [{editBrief}, {addEdit}, {storyEditStore}, {summarise}] = await Promise.all([
		import('../../edit-brief.js'),
		import('../../analyse/coverage/add-edit.js'),
		import('../../store/story-edits.js'),
		import('../../analyse/summary/summarise.js'),
	]);
	const store = await storyEditStore(io.env);
	return (brief, edit) => {
		const redo: Redo = (some) => {
			const edited = editBrief(some, edit, {sentences: settings.sentences, summarise});
			noteBefore(edited, some);
			return edited;
		};
		settled.push(redo);
		return {brief: redo(brief), trouble: store.change((edits) => addEdit(edits, edit))};
	};
}

/** Where read marks are kept; loaded here, so that print does without. */
async function keptMarks(env: Context['io']['env']) {
	const [{openMarkStore}, {marksPath}] = [await import('../../store/open-mark-store.js'), await import('../../store/marks-path.js')];
	return openMarkStore(await marksPath(env));
}

/** Where passages are kept and removed by hand. */
async function desk({io, settings}: Context): Promise<CorrectionDesk> {
	const [{openCorrectionStore}, {correctionsPath}, {correctionDesk}] = [
		await import('../../store/open-correction-store.js'),
		await import('../../store/corrections-path.js'),
		await import('../correction-desk.js'),
	];
	return correctionDesk(openCorrectionStore(await correctionsPath(io.env)), settings.sentences);
}

/** Where the reader's place among these sources is kept. */
async function keptSession(sources: readonly string[], env: Context['io']['env']) {
	const [{openSessionStore}, {placeOf}] = [await import('../../store/open-session-store.js'), await import('../../store/places.js')];
	const folder = await placeOf('state', env);
	return openSessionStore(folder && path.join(folder, 'sessions.json'), sessionKey(sources, env));
}

/** Where what was searched for is kept. */
async function keptQueries(env: Context['io']['env']) {
	const [{openQueryStore}, {queriesPath}] = [await import('../../store/open-query-store.js'), await import('../../store/queries-path.js')];
	return openQueryStore(await queriesPath(env));
}

/** Anything that asks for a form of print gets print; articles may come by a pipe while keys come from the terminal. */
function isForReader(sources: readonly string[], {io, settings}: Context): boolean {
	if (settings.format !== 'text' || settings.output !== null) return false;
	if (!io.stdout.isTTY || (io.env.TERM === 'dumb' && !settings.plain)) return false;
	return io.stdin.isTTY === true || (sources.includes('-') && hasTerminal());
}

function hasTerminal(): boolean {
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return true;
	} catch {
		return false;
	}
}
