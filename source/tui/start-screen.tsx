import {render} from 'ink';
import type {Brief} from '../model/brief.js';
import type {CorrectionDesk} from '../model/correction.js';
import type {SessionStore} from '../model/session.js';
import {noticeWords} from '../wording/notices.js';
import {App} from './app.js';
import type {Size} from './layout/panes.js';
import type {LiveBrief} from './live-brief.js';
import {nextStart} from './reader-program.js';
import type {Program} from './state/program.js';
import {sessionOf} from './state/session-of.js';
import {crashMessage} from './terminal/crash-message.js';
import {keepAtEnd} from './terminal/keep-at-end.js';
import {loadHyphenators} from './terminal/load-hyphenators.js';
import {listenToMouse} from './terminal/mouse.js';
import type {Running} from './terminal/process-world.js';
import type {WaitingScreen} from './terminal/waiting-screen.js';
import {watchProcess} from './terminal/watch-process.js';
import {windowSize} from './terminal/window-size.js';
import {paintWindow} from './theme/paint-window.js';
import type {Theme} from './theme/theme-for.js';

export interface ScreenOptions {
	readonly program: Program;
	readonly running: Running;
	readonly theme: Theme;
	readonly keys: NodeJS.ReadStream;
	readonly session?: SessionStore;
	readonly keepScreen?: (brief: Brief, rows: readonly string[], size: Size) => void;
	readonly mouse?: boolean;
	readonly corrections?: CorrectionDesk;
	readonly live?: LiveBrief;
	readonly waiting?: WaitingScreen | null;
}

/** Draws a program on the process's terminal until it ends; resolves with its exit code. */
export async function startScreen(options: ScreenOptions): Promise<number> {
	const {program, running, theme, keys} = options;
	const {stdin, stdout, stderr} = process;
	const keep = keepAtEnd(() => keepPlace(options));
	const onReady = (controls: Running['controls']) => {
		running.controls = controls;
	};
	// The window may have changed while this was loaded.
	program.send({kind: 'resized', size: windowSize(stdout)});
	running.mouse = options.mouse ? listenToMouse(keys, stdout, (event) => program.send({kind: 'mouse', ...event})) : null;
	// In one go: the window is cleared only to be painted at once.
	stdout.cork();
	options.waiting?.handOver();
	running.instance = render(<App program={program} theme={theme} onReady={onReady} />, {
		stdin: running.mouse?.keys ?? keys,
		stdout,
		stderr,
		alternateScreen: true,
		incrementalRendering: true,
		maxFps: 60,
		interactive: true,
		exitOnCtrlC: false,
	});
	stdout.uncork();
	program.send({kind: 'painted'});
	const release = watchProcess(program, running, keys, stdout);
	void loadHyphenators().then(
		(hyphenators) => program.send({kind: 'hyphenation', hyphenators}),
		() => {},
	);
	const unfollow = options.live?.subscribe({
		brief: (brief) => program.send({kind: 'brief-changed', brief: options.corrections?.apply(brief) ?? brief}),
		loading: (loading) => program.send({kind: 'loading', loading}),
		stopped: (at) => {
			const words = noticeWords[program.model().settings.language];
			program.send({kind: 'noticed', notice: words.stoppedLoading(at)});
		},
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

function keepPlace({program, theme, session, keepScreen}: ScreenOptions): void {
	const model = program.model();
	session?.save(sessionOf(model));
	try {
		keepScreen?.(model.brief, paintWindow(nextStart(model), theme), model.size);
	} catch {
		// What cannot be drawn is not kept: it may be what the program ends for.
	}
}
