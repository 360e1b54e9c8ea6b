import path from 'node:path';
import type {ArticleRecord} from '../model/record.js';
import {decode} from './decode.js';
import type {Format, Parsed, WholeDocument} from './formats/format.js';
import {hasTooManyParts} from './has-too-many-parts.js';
import {failed, type Ingested} from './ingested.js';
import {isBinary} from './is-binary.js';
import {inMegabytes, type Limits} from './limits.js';
import {type OpenDocument, readHead} from './read-head.js';
import {readLines} from './read-lines.js';
import {splitMailbox} from './split-mailbox.js';
import {unpack, unpackedName} from './unpack.js';

/** The articles of one document, whatever its format and packing, as its bytes come in. `name` is a path, an address or "-". */
export async function* readDocument(name: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Ingested> {
	const document = await readHead(unpack(chunks, limits), unpackedName(name), limits);
	try {
		yield* readFormat(name, document, limits);
	} finally {
		await document.rest.return?.();
	}
}

async function* readFormat(name: string, document: OpenDocument, limits: Limits): AsyncGenerator<Ingested> {
	const {head, format} = document;
	if (format.kind === 'lines') yield* readRecords(name, document, format, limits);
	else if (!isOfBytes(format) && isBinary(head)) yield failed(name, 'binary');
	else if (format.kind === 'messages') yield* readMessages(name, document, format, limits);
	else if (format.kind === 'unsupported') yield failed(name, 'unsupported', format.name);
	else yield* readWhole(name, document, format, limits);
}

type Whole = Extract<Format, {kind: 'whole' | 'many'}>;
type Lines = Extract<Format, {kind: 'lines'}>;
type Messages = Extract<Format, {kind: 'messages'}>;

const isOfBytes = (format: Format): boolean => format.kind === 'many' && format.isBinary;

async function* readWhole(name: string, document: OpenDocument, format: Whole, limits: Limits): AsyncGenerator<Ingested> {
	const bytes = await readAll(document, limits);
	if (bytes === null) yield failed(name, 'tooLarge', inMegabytes(limits.articleBytes));
	else if (!isOfBytes(format) && isBinary(bytes)) yield failed(name, 'binary');
	else {
		const whole: WholeDocument = {bytes, text: () => decode(bytes), name, time: limits.time};
		if (!isOfBytes(format) && whole.text().trim() === '') yield failed(name, 'empty');
		else yield* answers(name, format.kind === 'whole' ? [format.parse(whole.text())] : await format.parse(whole), limits);
	}
}

async function readAll({head, rest}: OpenDocument, limits: Limits): Promise<Uint8Array | null> {
	const chunks: Uint8Array[] = [head];
	let size = head.length;
	for (let next = await rest.next(); !next.done; next = await rest.next()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > limits.articleBytes) return null;
	}
	return size > limits.articleBytes ? null : Buffer.concat(chunks);
}

/** A document that is one article goes by the name of its file; of many each has a name of its own. */
function answers(name: string, parsed: readonly Parsed[], limits: Limits): Ingested[] {
	const isOne = parsed.length === 1 && name !== '-' && !isAddress(name);
	return parsed.map((one) => answer(name, one, {source: name, ...(isOne ? {id: path.parse(unpackedName(name)).name} : {})}, limits));
}

const isAddress = (name: string): boolean => /^https?:\/\//iu.test(name);

async function* readRecords(name: string, {head, rest}: OpenDocument, format: Lines, limits: Limits): AsyncGenerator<Ingested> {
	let number = 0;
	for await (const bytes of readLines(head, rest, limits.articleBytes)) {
		number++;
		const place = `${name}:${number}`;
		if (bytes === null) yield failed(place, 'tooLarge', inMegabytes(limits.articleBytes));
		else {
			const line = decode(bytes).trim();
			if (line !== '') yield answer(place, format.parse(line), {source: name}, limits);
		}
	}
}

async function* readMessages(name: string, {head, rest}: OpenDocument, format: Messages, limits: Limits): AsyncGenerator<Ingested> {
	let number = 0;
	for await (const message of splitMailbox(readLines(head, rest, limits.articleBytes), limits.articleBytes)) {
		const place = `${name}:${++number}`;
		if (message === null) yield failed(place, 'tooLarge', inMegabytes(limits.articleBytes));
		else yield answer(place, await format.parse(message, limits.time), {source: name}, limits);
	}
}

/** What parsing gave, named: `known` is what the place it was found in says of it, which its own fields may overrule. */
function answer(place: string, parsed: Parsed, known: Pick<ArticleRecord, 'id' | 'source'>, limits: Limits): Ingested {
	if (parsed.kind === 'wrong') return failed(place, parsed.problem, parsed.detail);
	if (hasTooManyParts(parsed.record, limits.articleParts)) return failed(place, 'tooLarge', 'parts');
	return {kind: 'record', record: {...known, ...(parsed.record.url ? {source: parsed.record.url} : {}), ...parsed.record}};
}
