import {statSync} from 'node:fs';
import {appendFile} from 'node:fs/promises';
import {replaceFile} from '../store/replace-file.js';
import type {Output} from './output.js';
import {UsageError} from './usage-error.js';

/** Output to a file that is there whole at the end or, after a failure, as it was before. */
export function fileOutput(path: string): Output {
	const pieces: string[] = [];
	return {
		write: async (text) => {
			pieces.push(text);
		},
		close: async () => {
			try {
				if (isRegular(path)) replaceFile(path, pieces.join(''));
				else await appendFile(path, pieces.join(''));
			} catch (error) {
				const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
				throw new UsageError((words) => words.cannotWrite(path, reason));
			}
		},
	};
}

/** A device or a pipe is written to, never replaced: "-o /dev/null" must leave /dev/null what it is. */
function isRegular(path: string): boolean {
	const info = statSync(path, {throwIfNoEntry: false});
	return info === undefined || info.isFile();
}
