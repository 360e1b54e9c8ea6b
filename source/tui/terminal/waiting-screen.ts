import {hangUp} from './hang-up.js';
import {keyboard} from './keyboard.js';
import {type WaitingLine, type WaitingOptions, waitingLine} from './waiting-line.js';

/** The terminal from the first moment until the reader can paint: no echo, one line that says what is going on. */
export interface WaitingScreen extends WaitingLine {
	/** Where keys come from. */
	readonly keys: NodeJS.ReadStream;
	/** Paints the reader's first frame over all of the window; from now on keys are for the reader. */
	readonly show: (rows: readonly string[]) => void;
	/** Leaves the terminal to the reader as it is; what was typed meanwhile is the reader's first input. */
	readonly handOver: () => void;
	/** What Ctrl-C does the next time it is pressed; null: it ends the program. */
	readonly interruptedBy: (act: (() => void) | null) => void;
	/** Restores the terminal, unless it was handed over. */
	readonly close: () => void;
}

/** Takes the process's terminal at once. Ctrl-C and q end the program from here; other keys wait for the reader. */
export function openWaitingScreen(options: WaitingOptions): WaitingScreen {
	const {stdout} = process;
	const keys = keyboard(process.stdin);
	const typed: Buffer[] = [];
	let interrupt: (() => void) | null = null;
	let held = true;
	let shown = false;
	const listen = () => {
		for (let chunk: Buffer | null = keys.read(); chunk !== null; chunk = keys.read()) typed.push(chunk);
		const code = endOf(Buffer.concat(typed).toString('latin1'), shown);
		const act = code === interrupted ? interrupt : null;
		if (code !== null && !act) process.exit(code);
		if (!act) return;
		typed.length = 0;
		interrupt = null;
		act();
	};
	const letGo = () => {
		held = false;
		keys.off('readable', listen);
		process.off('exit', close);
		for (const [signal, end] of endings) process.off(signal, end);
	};
	const close = () => {
		if (!held) return;
		letGo();
		keys.setRawMode(false);
		// A terminal that is still listened to would keep the program waiting.
		keys.pause();
		keys.unref();
		stdout.write(leave);
		if (keys !== process.stdin) keys.destroy();
	};
	keys.setRawMode(true);
	keys.on('readable', listen);
	process.on('exit', close);
	for (const [signal, end] of endings) process.on(signal, end);
	stdout.write(enter);
	const handOver = () => {
		letGo();
		if (typed.length > 0) keys.unshift(Buffer.concat(typed));
		// Ink paints from where the cursor is, over what is there.
		stdout.write(`${home}${eraseBelow}`);
	};
	const show = (rows: readonly string[]) => {
		shown = true;
		// Erasing first: after a row that fills its line, terminals still stand on its last cell and would erase that.
		stdout.write(`${home}${eraseBelow}${rows.join('\r\n')}`);
	};
	const interruptedBy = (act: (() => void) | null) => {
		interrupt = act;
	};
	const line = waitingLine(stdout, options);
	const showLast = (rows: readonly string[]) => {
		shown = true;
		line.showLast(rows);
	};
	return {...line, showLast, keys, show, handOver, interruptedBy, close};
}

/**
 * The exit code of what was typed so far; null where it ends nothing. A q within what is searched for is a letter, and one
 * typed at what the reader shows (`shown`) is for the reader.
 */
function endOf(typed: string, shown: boolean): number | null {
	if (typed.includes('\u0003')) return interrupted;
	if (shown) return null;
	return /^[^/S]*q/u.test(typed) ? 0 : null;
}

/** CONTRACT: the exit code of an interrupted run. */
const interrupted = 130;

const endings: readonly (readonly [NodeJS.Signals, () => void])[] = [
	['SIGTERM', () => process.exit(143)],
	['SIGHUP', hangUp],
];

const enter = '\u001B[?1049h\u001B[?25l';
const home = '\u001B[H';
const eraseBelow = '\u001B[J';
const leave = '\u001B[?25h\u001B[?1049l';
