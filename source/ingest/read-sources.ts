import {createReadStream, readFileSync} from 'node:fs';
import {open} from 'node:fs/promises';
import type {ArticleRecord} from '../model/record.js';
import {decode} from './decode.js';
import type {FoundFile} from './find-files.js';
import {formatOf} from './formats/format-table.js';
import {createIdentifier} from './identify.js';
import {failed, type Ingested} from './ingested.js';
import {inMegabytes, type Limits, limits as usual} from './limits.js';
import {type Listed, listSources} from './list-sources.js';
import {readDocument} from './read-document.js';
import {isGzip, PackedBomb} from './unpack.js';

export interface ReadOptions {
	/** Read for the source "-". */
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly limits?: Limits;
	/** What is known of the articles of a file, whatever they say themselves. */
	readonly known?: (file: string) => Partial<ArticleRecord>;
}

/**
 * Everything the sources hold, in their order, as it comes: a record for each article, a failure for what is none.
 * A source is a path of a file or a folder, or "-". Nothing is read twice, and all ids are distinct.
 */
export async function* readSources(sources: readonly string[], options: ReadOptions): AsyncGenerator<Ingested> {
	const identify = createIdentifier();
	for (const listed of listSources(sources)) {
		for await (const ingested of readListed(listed, options)) {
			if (ingested.kind === 'failure') yield ingested;
			else yield {kind: 'record', record: identify(ingested.record)};
		}
	}
}

/** The records of one listed source as they come, with the ids they brought: two may be alike. */
export async function* readListed(listed: Listed, {stdin, limits = usual, known}: ReadOptions): AsyncGenerator<Ingested> {
	if (listed.kind === 'failure') yield listed;
	else if (listed.kind === 'file') yield* withKnown(survived(listed.path, readFile(listed, limits)), known?.(listed.path) ?? {});
	else if (listed.source === '-') yield* survived('-', readDocument('-', stdin, limits));
	// Addresses are fetched before, and read from where they are kept.
	else yield failed(listed.source, 'notFetched', 'never');
}

async function* withKnown(ingested: AsyncIterable<Ingested>, known: Partial<ArticleRecord>): AsyncGenerator<Ingested> {
	for await (const one of ingested) yield one.kind === 'record' ? {kind: 'record', record: {...one.record, ...known}} : one;
}

async function* readFile(file: FoundFile, limits: Limits): AsyncGenerator<Ingested> {
	const {path, size} = file;
	if (size === 0) yield failed(path, 'empty');
	else if (size > limits.articleBytes && !(await holdsMany(path, limits))) yield failed(path, 'tooLarge', inMegabytes(size));
	else yield* readDocument(path, contentOf(file), limits);
}

/** What came of a source until it broke off, and why it did; our own errors go on. */
async function* survived(source: string, ingested: AsyncIterable<Ingested>): AsyncGenerator<Ingested> {
	try {
		yield* ingested;
	} catch (error) {
		if (error instanceof PackedBomb) yield failed(source, 'tooLarge', 'unpacked');
		else if (!(error instanceof Error && 'code' in error)) throw error;
		else if (String(error.code).startsWith('Z_')) yield failed(source, 'damaged', 'gzip');
		else yield failed(source, 'unreadable', String(error.code));
	}
}

/** Bytes up to which a file is read in one go: a stream costs more than what an article of usual size holds. */
const smallFile = 256 * 1024;

const contentOf = ({path, size}: FoundFile): AsyncIterable<Uint8Array> => (size <= smallFile ? atOnce(path) : createReadStream(path));

async function* atOnce(path: string): AsyncGenerator<Uint8Array> {
	yield readFileSync(path);
}

/** Whether a file too large for one article holds many, each of its own size, or is packed. Reads the head alone. */
async function holdsMany(path: string, limits: Limits): Promise<boolean> {
	const file = await open(path);
	try {
		const {buffer, bytesRead} = await file.read(Buffer.alloc(limits.headBytes), 0, limits.headBytes, 0);
		const head = buffer.subarray(0, bytesRead);
		const {kind} = formatOf({text: decode(head), name: path});
		return kind === 'lines' || kind === 'messages' || isGzip(head);
	} finally {
		await file.close();
	}
}
