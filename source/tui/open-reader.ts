import type {Brief} from '../model/brief.js';
import type {CorrectionDesk} from '../model/correction.js';
import type {Search} from '../model/search.js';
import type {Size} from './layout/panes.js';
import type {LiveBrief} from './live-brief.js';
import {type ProgramOptions, readerProgram} from './reader-program.js';
import type {EditStory} from './terminal/act.js';
import {allowWeight} from './terminal/allow-weight.js';
import {colorDepth} from './terminal/color-depth.js';
import {keyboard} from './terminal/keyboard.js';
import {processWorld, type Running} from './terminal/process-world.js';
import {showsLinks} from './terminal/shows-links.js';
import type {WaitingScreen} from './terminal/waiting-screen.js';
import {windowSize} from './terminal/window-size.js';
import {paintWindow} from './theme/paint-window.js';
import {themeFor} from './theme/theme-for.js';
import type {ThemeName} from './theme/theme-names.js';

export interface ReaderOptions extends ProgramOptions {
	readonly color: boolean;
	readonly theme?: ThemeName;
	/** Whether click and wheel work. */
	readonly mouse?: boolean;
	/** Where passages are kept and removed by hand; without it they cannot be. */
	readonly corrections?: CorrectionDesk;
	/** Comes to split and join stories by hand; without it they stay as they are. */
	readonly editor?: () => Promise<EditStory>;
	/** Search indexes that are made elsewhere; null, or without it: they are made here. */
	readonly search?: (brief: Brief) => Promise<Search | null>;
	/** Articles that go on coming while the reader is open. */
	readonly live?: LiveBrief;
	/** Keeps the rows of the window, painted, with which a reader of the same articles will open. */
	readonly keepScreen?: (brief: Brief, rows: readonly string[], size: Size) => void;
	/** What has held the terminal until now; it is let go of. */
	readonly waiting?: WaitingScreen | null;
}

/**
 * Opens the reader full screen on the process's terminal; resolves with the exit code once the terminal is handed
 * back: 0 after q, 130 after Ctrl-C, 1 after a crash, which is then told on stderr. The first frame is painted as it
 * is, before what draws all others is loaded.
 */
export async function openReader(options: ReaderOptions): Promise<number> {
	const {stdin, stdout} = process;
	const {marks = null, queries = null, corrections = null, editor, live, waiting} = options;
	const running: Running = {instance: null, controls: null, mouse: null, away: false};
	const world = processWorld(running, stdout, {
		...{marks, queries, corrections, ...(editor ? {editor} : {})},
		...(live ? {stopLoading: live.stop} : {}),
		...(options.search ? {searchOf: options.search} : {}),
	});
	const program = readerProgram({...options, links: showsLinks(process.env)}, windowSize(stdout), world);
	const theme = themeFor({color: options.color, name: options.theme ?? 'terminal', depth: colorDepth()});
	allowWeight();
	waiting?.show(paintWindow(program.model(), theme));
	const {startScreen} = await import('./start-screen.js');
	return startScreen({...options, program, running, theme, keys: waiting?.keys ?? keyboard(stdin)});
}
