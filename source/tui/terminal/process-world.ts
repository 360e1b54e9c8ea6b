import type {Instance} from 'ink';
import type {Controls} from '../app.js';
import type {World} from './act.js';
import {copySequence} from './copy-sequence.js';
import type {MouseKeys} from './mouse.js';
import {openUrl} from './open-url.js';
import {saveFile} from './save-file.js';
import {suspendProcess} from './suspend-process.js';

/** The screen once it runs. */
export interface Running {
	instance: Instance | null;
	controls: Controls | null;
	/** What the mouse is listened to by; null where it is not. */
	mouse: MouseKeys | null;
	/** Whether the terminal is handed back for the moment. */
	away: boolean;
}

/** The world of a reader on the process's own terminal. */
export function processWorld(
	running: Running,
	stdout: NodeJS.WriteStream,
	{
		marks = null,
		queries = null,
		corrections = null,
		stopLoading = () => {},
		editor = noEditor,
		searchOf = null,
	}: Pick<Partial<World>, 'marks' | 'queries' | 'corrections' | 'stopLoading' | 'editor' | 'searchOf'>,
): World {
	let resting: NodeJS.Timeout | undefined;
	return {
		marks,
		queries,
		corrections,
		copy: (text) => void stdout.write(copySequence(text)),
		openUrl,
		saveFile,
		editor,
		stopLoading,
		searchOf,
		redraw: () => {
			running.instance?.clear();
			stdout.write(homeAndClear);
			stdout.emit('resize');
		},
		suspend: () => suspendOnce(running),
		exit: (code) => running.controls?.exit(code),
		clock: () => performance.now(),
		later: (call) => void setImmediate(call),
		rest: (call) => {
			clearTimeout(resting);
			resting = setTimeout(call, restful);
		},
	};
}

/** Held Ctrl-Z comes several times; what is away already cannot leave again. Windows has no such thing. */
async function suspendOnce(running: Running): Promise<void> {
	if (running.away || process.platform === 'win32') return;
	running.away = true;
	running.mouse?.hush();
	try {
		await running.controls?.suspend(suspendProcess);
	} finally {
		running.mouse?.listen();
		running.away = false;
	}
}

/** In milliseconds: a key that is held comes again sooner. */
const restful = 80;

const noEditor: World['editor'] = async () => (brief) => ({brief, trouble: 'unwritable'});

const homeAndClear = '\u001B[H\u001B[2J';
