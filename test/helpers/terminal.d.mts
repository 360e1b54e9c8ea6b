import type {Terminal} from '@xterm/headless';

export interface TerminalOptions {
	readonly columns?: number;
	readonly rows?: number;
	readonly cwd?: string;
	/** On top of this process's; undefined takes a variable away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** In milliseconds. */
	readonly patience?: number;
}

export interface OpenTerminal {
	readonly terminal: Terminal;
	readonly exited: Promise<{readonly exitCode: number; readonly signal?: number}>;
	readonly pid: number;
	readonly written: () => string;
	readonly lines: () => string[];
	readonly text: () => string;
	readonly send: (keys: string) => void;
	readonly kill: (signal?: string) => void;
	/** Closes the terminal, as a window is closed. */
	readonly close: () => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly shows: (what: string | RegExp | ((text: string) => boolean)) => Promise<string>;
}

export function openTerminal(file: string, args: readonly string[], options?: TerminalOptions): OpenTerminal;
