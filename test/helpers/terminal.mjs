// A program in a real pseudo-terminal, its screen kept by a real terminal emulator. Plain JavaScript: scripts use it without a build.
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

/**
 * Starts a program in a pseudo-terminal.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{columns?: number, rows?: number, cwd?: string, env?: Record<string, string | undefined>, patience?: number}} [options] patience in milliseconds
 */
export function openTerminal(file, args, {columns = 100, rows = 30, cwd = process.cwd(), env = {}, patience = 15_000} = {}) {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 5000});
	const child = spawn(file, [...args], {
		cwd,
		cols: columns,
		rows,
		env: Object.fromEntries(
			Object.entries({...process.env, CI: '', TERM: 'xterm-256color', LANG: 'en_US.UTF-8', ...env}).filter(
				([, value]) => value !== undefined,
			),
		),
	});
	/** @type {{holds: (text: string) => boolean, found: () => void}[]} */
	let waiting = [];
	let written = '';

	const lines = () =>
		Array.from(
			{length: terminal.rows},
			(_, row) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)?.translateToString(true) ?? '',
		);
	const text = () => lines().join('\n');
	/** Whether the program is in the middle of a frame (synchronised update): what stands on the screen then is half of two. */
	const midFrame = () => written.lastIndexOf('\u001B[?2026h') > written.lastIndexOf('\u001B[?2026l');
	const settle = () => {
		if (waiting.length === 0 || midFrame()) return;
		const found = waiting.filter(({holds}) => holds(text()));
		waiting = waiting.filter((entry) => !found.includes(entry));
		for (const entry of found) entry.found();
	};
	child.onData((data) => {
		written += data;
		terminal.write(data, settle);
	});
	/** @type {Promise<{exitCode: number, signal?: number}>} */
	const exited = new Promise((resolve) => child.onExit(({exitCode, signal}) => terminal.write('', () => resolve({exitCode, signal}))));

	return {
		terminal,
		exited,
		pid: child.pid,
		/** Everything the program wrote, escape sequences included. */
		written: () => written,
		/** The rows of the screen, without the blanks at their ends. */
		lines,
		/** The screen as one text. */
		text,
		/** Types bytes as a keyboard would. @param {string} keys */
		send: (keys) => child.write(keys),
		/** @param {string} [signal] */
		kill: (signal) => child.kill(signal),
		/** Closes the terminal, as a window is closed. */
		close: () => /** @type {{destroy: () => void}} */ (/** @type {unknown} */ (child)).destroy(),
		/** @param {number} newColumns @param {number} newRows */
		resize: (newColumns, newRows) => {
			terminal.resize(newColumns, newRows);
			child.resize(newColumns, newRows);
		},
		/**
		 * Resolves with the screen once it shows something; rejects with the screen as it is when patience ends.
		 * @param {string | RegExp | ((text: string) => boolean)} what
		 */
		shows: (what) =>
			new Promise((/** @type {(text: string) => void} */ resolve, reject) => {
				const holds =
					typeof what === 'function'
						? what
						: typeof what === 'string'
							? (/** @type {string} */ screen) => screen.includes(what)
							: (/** @type {string} */ screen) => what.test(screen);
				const timer = setTimeout(() => reject(new Error(`never on the screen: ${what}\n${text()}`)), patience);
				waiting.push({
					holds,
					found: () => {
						clearTimeout(timer);
						resolve(text());
					},
				});
				settle();
			}),
	};
}
