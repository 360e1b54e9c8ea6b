import type {Writable} from 'node:stream';
import {UsageError} from './usage-error.js';

/** Where a command's data goes. */
export interface Output {
	/** Resolves once the text is handed on, so that a slow reader slows the command; throws ClosedOutput when nobody reads any more, UsageError when it cannot be written. */
	write(text: string): Promise<void>;
	/** Everything was written. */
	close(): Promise<void>;
}

/** The reader of a pipe has left: no error, the run just ends. */
export class ClosedOutput extends Error {
	override readonly name = 'ClosedOutput';
}

/** Output to a stream that may be slow or be closed by its reader at any time. */
export function streamOutput(stream: Writable): Output {
	// The failed write below says all; without a listener Node would crash on the same error.
	stream.on('error', () => {});
	return {
		write: (text) =>
			new Promise((resolve, reject) => {
				if (text === '') resolve();
				else stream.write(text, (error) => (error ? reject(explain(error)) : resolve()));
			}),
		close: async () => {},
	};
}

const closed: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

function explain(error: Error): Error {
	if (!('code' in error)) return error;
	if (closed.has(error.code)) return new ClosedOutput('output closed', {cause: error});
	return new UsageError((words) => words.cannotPrint(String(error.code)));
}
