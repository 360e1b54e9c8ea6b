import {Readable} from 'node:stream';
import type {Ingested} from '../../../source/ingest/ingested.js';
import {readSources} from '../../../source/ingest/read-sources.js';
import type {ArticleRecord} from '../../../source/model/record.js';

/** What standard input gives, piece by piece. */
export async function readInput(...pieces: readonly (string | Uint8Array)[]): Promise<Ingested[]> {
	const all: Ingested[] = [];
	for await (const one of readSources(['-'], {stdin: Readable.from(pieces.map((piece) => Buffer.from(piece)))})) all.push(one);
	return all;
}

export const recordsOf = (all: readonly Ingested[]): ArticleRecord[] => all.flatMap((one) => (one.kind === 'record' ? [one.record] : []));

/** Kind and detail of each failure. */
export const failuresOf = (all: readonly Ingested[]): (string | null)[][] =>
	all.flatMap((one) => (one.kind === 'failure' ? [[one.failure.kind, one.failure.detail]] : []));
