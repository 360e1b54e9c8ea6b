import {render} from 'ink';
import type {Brief} from '../model/brief.js';
import type {CorrectionDesk} from '../model/correction.js';
import type {Loading} from '../model/loading.js';
import {type MarkStore, noMarks} from '../model/marks.js';
import type {Problem} from '../model/problem.js';
import type {Language} from '../wording/language.js';
import {noticeWords} from '../wording/notices.js';
import {App} from './app.js';
import {type Program, startProgram} from './state/program.js';
import {startModel} from './state/start-model.js';
import {actor} from './terminal/act.js';
import {crashMessage} from './terminal/crash-message.js';
import {keyboard} from './terminal/keyboard.js';
import {processWorld, type Running} from './terminal/process-world.js';
import type {WaitingScreen} from './terminal/waiting-screen.js';
import {watchProcess} from './terminal/watch-process.js';
import {windowSize} from './terminal/window-size.js';
import {themeFor} from './theme/theme-for.js';

export interface ReaderOptions {
	readonly brief: Brief;
	/** Language of the interface. */
	readonly language: Language;
	/** Borders and marks in ASCII only. */
	readonly ascii: boolean;
	readonly color: boolean;
	/** Today, for relative dates. */
	readonly now: Date;
	/** Where read marks are kept; without it they last as long as the reader. */
	readonly marks?: MarkStore;
	/** Where passages are kept and removed by hand; without it they cannot be. */
	readonly corrections?: CorrectionDesk;
	/** Articles that go on coming while the reader is open. */
	readonly live?: LiveBrief;
	/** What has held the terminal until now; it is let go of. */
	readonly waiting?: WaitingScreen | null;
}

/** A briefing that is still being made, as the reader sees it. */
export interface LiveBrief {
	/** Calls back with each new state of the briefing, and with how far reading is (null: it has ended); returns what ends that. */
	readonly subscribe: (changed: {
		readonly brief: (brief: Brief) => void;
		readonly loading: (loading: Loading | null) => void;
	}) => () => void;
	/** Reads no further source. */
	readonly stop: () => void;
}

/**
 * Opens the reader full screen on the process's terminal; resolves with the exit code once the terminal is handed
 * back: 0 after q, 130 after Ctrl-C, 1 after a crash, which is then told on stderr.
 */
export async function openReader(options: ReaderOptions): Promise<number> {
	const {stdin, stdout, stderr} = process;
	const keys = options.waiting?.keys ?? keyboard(stdin);
	const running: Running = {instance: null, controls: null, away: false};
	const program = readerProgram(options, running, stdout);
	const onReady = (controls: Running['controls']) => {
		running.controls = controls;
	};
	options.waiting?.handOver();
	running.instance = render(<App program={program} theme={themeFor({color: options.color})} onReady={onReady} />, {
		stdin: keys,
		stdout,
		stderr,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 60,
		interactive: true,
		exitOnCtrlC: false,
	});
	const release = watchProcess(program, running, keys, stdout);
	const unfollow = options.live?.subscribe({
		brief: (brief) => program.send({kind: 'brief-changed', brief: options.corrections?.apply(brief) ?? brief}),
		loading: (loading) => program.send({kind: 'loading', loading}),
	});
	try {
		const code = await running.instance.waitUntilExit();
		return typeof code === 'number' ? code : 0;
	} catch (error) {
		stderr.write(crashMessage(error));
		return 1;
	} finally {
		unfollow?.();
		release();
		if (keys !== stdin) keys.destroy();
	}
}

/** The first source that could not be read, and how many more. */
function problemNotice([first, ...others]: readonly Problem[]): string | null {
	if (!first) return null;
	return `${first.source}: ${first.message}${others.length > 0 ? ` (+${others.length})` : ''}`;
}

function readerProgram(
	{brief, language, ascii, now, marks, corrections, live}: ReaderOptions,
	running: Running,
	stdout: NodeJS.WriteStream,
): Program {
	const kept = marks?.load() ?? {marks: noMarks, trouble: null};
	const notice = kept.trouble ? noticeWords[language][kept.trouble] : problemNotice(brief.problems);
	const start = startModel({brief, settings: {language, ascii, now}, size: windowSize(stdout), marks: kept.marks, notice});
	const program: Program = startProgram(
		start,
		actor(
			processWorld(running, stdout, {marks: marks ?? null, corrections: corrections ?? null, ...(live ? {stopLoading: live.stop} : {})}),
			() => program,
		),
	);
	return program;
}
