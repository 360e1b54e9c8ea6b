import {render} from 'ink';
import type {Brief} from '../model/brief.js';
import type {CorrectionDesk} from '../model/correction.js';
import type {Loading} from '../model/loading.js';
import type {Search} from '../model/search.js';
import {App} from './app.js';
import {type ProgramOptions, readerProgram} from './reader-program.js';
import type {EditStory} from './terminal/act.js';
import {allowWeight} from './terminal/allow-weight.js';
import {crashMessage} from './terminal/crash-message.js';
import {keepSession} from './terminal/keep-session.js';
import {keyboard} from './terminal/keyboard.js';
import {loadHyphenators} from './terminal/load-hyphenators.js';
import {listenToMouse} from './terminal/mouse.js';
import {processWorld, type Running} from './terminal/process-world.js';
import {showsLinks} from './terminal/shows-links.js';
import type {WaitingScreen} from './terminal/waiting-screen.js';
import {watchProcess} from './terminal/watch-process.js';
import {windowSize} from './terminal/window-size.js';
import {themeFor} from './theme/theme-for.js';
import type {ThemeName} from './theme/theme-names.js';

export interface ReaderOptions extends ProgramOptions {
	readonly color: boolean;
	readonly theme?: ThemeName;
	/** Whether click and wheel work. */
	readonly mouse?: boolean;
	/** Where passages are kept and removed by hand; without it they cannot be. */
	readonly corrections?: CorrectionDesk;
	/** Splits and joins stories by hand; without it they stay as they are. */
	readonly editStory?: EditStory;
	/** Search indexes that are made elsewhere; null, or without it: they are made here. */
	readonly search?: (brief: Brief) => Promise<Search | null>;
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
	const running: Running = {instance: null, controls: null, mouse: null, away: false};
	const {marks = null, queries = null, corrections = null, editStory, live} = options;
	const world = processWorld(running, stdout, {
		...{marks, queries, corrections, ...(editStory ? {editStory} : {})},
		...(live ? {stopLoading: live.stop} : {}),
		...(options.search ? {searchOf: options.search} : {}),
	});
	const program = readerProgram({...options, links: showsLinks(process.env)}, windowSize(stdout), world);
	const keep = keepSession(program, options.session ?? null);
	const onReady = (controls: Running['controls']) => {
		running.controls = controls;
	};
	allowWeight();
	options.waiting?.handOver();
	running.mouse = options.mouse ? listenToMouse(keys, stdout, (event) => program.send({kind: 'mouse', ...event})) : null;
	running.instance = render(
		<App program={program} theme={themeFor({color: options.color, name: options.theme ?? 'terminal'})} onReady={onReady} />,
		{
			stdin: running.mouse?.keys ?? keys,
			stdout,
			stderr,
			alternateScreen: true,
			incrementalRendering: true,
			maxFps: 60,
			interactive: true,
			exitOnCtrlC: false,
		},
	);
	const release = watchProcess(program, running, keys, stdout);
	void loadHyphenators().then(
		(hyphenators) => program.send({kind: 'hyphenation', hyphenators}),
		() => {},
	);
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
		running.mouse?.close();
		keep();
		unfollow?.();
		release();
		if (keys !== stdin) keys.destroy();
	}
}
