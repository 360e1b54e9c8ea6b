import type {Readable, Writable} from 'node:stream';

/** The world a command line runs in, handed in so that tests run in-process. */
export interface Io {
	readonly stdin: Readable & {readonly isTTY?: boolean};
	readonly stdout: Writable & {readonly isTTY?: boolean; readonly columns?: number};
	readonly stderr: Writable & {readonly isTTY?: boolean};
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: Date;
}
