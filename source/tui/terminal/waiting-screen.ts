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
	/** Restores the terminal, unless it was handed over. */
	readonly close: () => void;
}

/** Takes the process's terminal at once. Ctrl-C and q end the program from here; other keys wait for the reader. */
export function openWaitingScreen(options: WaitingOptions): WaitingScreen {
	const {stdout} = process;
	const keys = keyboard(process.stdin);
	const typed: Buffer[] = [];
	let held = true;
	let shown = false;
	const listen = () => {
		for (let chunk: Buffer | null = keys.read(); chunk !== null; chunk = keys.read()) typed.push(chunk);
		const code = endOf(Buffer.concat(typed).toString('latin1'), shown);
		if (code !== null) process.exit(code);
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
		stdout.write(`${home}${rows.join(`${eraseLine}\r\n`)}${eraseBelow}`);
	};
	return {...waitingLine(stdout, options), keys, show, handOver, close};
}

/**
 * The exit code of what was typed so far; null where it ends nothing. A q within what is searched for is a letter, and one
 * typed at the reader's own first frame (`shown`) is for the reader.
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
	['SIGHUP', () => process.exit(129)],
];

const enter = '\u001B[?1049h\u001B[?25l';
const home = '\u001B[H';
const eraseLine = '\u001B[K';
const eraseBelow = '\u001B[J';
const leave = '\u001B[?25h\u001B[?1049l';
