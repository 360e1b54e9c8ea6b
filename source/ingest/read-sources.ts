import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {decode} from './decode.js';
import {type FoundFile, findFiles} from './find-files.js';
import {formatOf} from './formats/format-table.js';
import {createIdentifier} from './identify.js';
import {failed, type Ingested} from './ingested.js';
import {inMegabytes, type Limits, limits as usual} from './limits.js';
import {readDocument} from './read-document.js';

export interface ReadOptions {
	/** Read for the source "-". */
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly limits?: Limits;
}

/**
 * Everything the sources hold, in their order, as it comes: a record for each article, a failure for what is none.
 * A source is a path of a file or a folder, or "-". Nothing is read twice, and all ids are distinct.
 */
export async function* readSources(sources: readonly string[], {stdin, limits = usual}: ReadOptions): AsyncGenerator<Ingested> {
	const identify = createIdentifier();
	const seen = new Set<string>();
	for (const source of sources) {
		for await (const ingested of readSource(source, stdin, limits, seen)) {
			if (ingested.kind === 'failure') yield ingested;
			else yield {kind: 'record', record: identify(ingested.record)};
		}
	}
}

async function* readSource(source: string, stdin: AsyncIterable<Uint8Array>, limits: Limits, seen: Set<string>): AsyncGenerator<Ingested> {
	if (source === '-') yield* readDocument('-', stdin, limits);
	else if (/^https?:\/\//iu.test(source)) yield failed(source, 'unsupported', 'URL');
	else
		for await (const found of findFiles(source, seen)) {
			if (found.kind === 'file') yield* readFile(found, limits);
			else yield found;
		}
}

async function* readFile({path, size}: FoundFile, limits: Limits): AsyncGenerator<Ingested> {
	try {
		if (size === 0) yield failed(path, 'empty');
		else if (size > limits.articleBytes && !(await holdsRecords(path, limits))) yield failed(path, 'tooLarge', inMegabytes(size));
		else yield* readDocument(path, createReadStream(path), limits);
	} catch (error) {
		if (!(error instanceof Error && 'code' in error)) throw error;
		yield failed(path, 'unreadable', String(error.code));
	}
}

/** Whether a file too large for one article is records, each of its own size. Reads the head alone. */
async function holdsRecords(path: string, limits: Limits): Promise<boolean> {
	const file = await open(path);
	try {
		const {buffer, bytesRead} = await file.read(Buffer.alloc(limits.headBytes), 0, limits.headBytes, 0);
		return formatOf({text: decode(buffer.subarray(0, bytesRead)), name: path}).kind === 'lines';
	} finally {
		await file.close();
	}
}
