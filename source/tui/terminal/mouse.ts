import {Transform} from 'node:stream';

/** What a mouse did, in cells of the window from 0. */
export interface MouseEvent {
	readonly action: 'press' | 'wheelUp' | 'wheelDown';
	readonly column: number;
	readonly row: number;
}

/** Keys of a terminal with the reports of its mouse taken out; the rest passes as it is. */
export interface MouseKeys {
	readonly keys: NodeJS.ReadStream;
	/** Has the terminal send no reports, and again some: while the program is stopped they would end up in the shell. */
	readonly hush: () => void;
	readonly listen: () => void;
	/** Ends the reports and the listening. */
	readonly close: () => void;
}

/** Asks a terminal for clicks and wheel (modes 1000 and 1006) and hands each on. */
export function listenToMouse(keys: NodeJS.ReadStream, stdout: NodeJS.WriteStream, moved: (event: MouseEvent) => void): MouseKeys {
	let rest = '';
	const filter = new Transform({
		transform(chunk: Buffer, _, done) {
			const {text, events, open} = takeReports(rest + chunk.toString('latin1'));
			rest = open;
			for (const event of events) moved(event);
			done(null, text === '' ? null : Buffer.from(text, 'latin1'));
		},
	});
	keys.pipe(filter);
	const listen = () => void stdout.write(on);
	const hush = () => void stdout.write(off);
	listen();
	process.once('exit', hush);
	return {
		keys: Object.assign(filter, {
			isTTY: true,
			isRaw: keys.isRaw,
			setRawMode: (raw: boolean) => keys.setRawMode(raw),
			ref: () => keys.ref(),
			unref: () => keys.unref(),
		}) as unknown as NodeJS.ReadStream,
		hush,
		listen,
		close: () => {
			process.off('exit', hush);
			hush();
			keys.unpipe(filter);
		},
	};
}

/** The reports in what a terminal sent, what is left without them, and a report that is not yet whole. */
export function takeReports(sent: string): {readonly text: string; readonly events: readonly MouseEvent[]; readonly open: string} {
	const events = [...sent.matchAll(report)].flatMap(([, button, column, row, end]) =>
		toEvent(Number(button), Number(column), Number(row), end),
	);
	const left = sent.replace(report, '');
	const open = unfinished.exec(left)?.[0] ?? '';
	return {text: left.slice(0, left.length - open.length), events, open};
}

function toEvent(button: number, column: number, row: number, end: string | undefined): readonly MouseEvent[] {
	const action = end === 'M' ? actions[button] : undefined;
	return action ? [{action, column: column - 1, row: row - 1}] : [];
}

/** By the number a terminal reports: the left button, and the wheel. */
const actions: Readonly<Record<number, MouseEvent['action']>> = {0: 'press', 64: 'wheelUp', 65: 'wheelDown'};

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals report so
const report = /\u001B\[<(\d+);(\d+);(\d+)([Mm])/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals report so
const unfinished = /\u001B\[<[\d;]*$/u;

const on = '\u001B[?1000h\u001B[?1006h';
const off = '\u001B[?1006l\u001B[?1000l';
