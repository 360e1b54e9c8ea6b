import path from 'node:path';
import type {ArticleRecord} from '../model/record.js';
import {decode} from './decode.js';
import type {Format, Parsed} from './formats/format.js';
import {failed, type Ingested} from './ingested.js';
import {isBinary} from './is-binary.js';
import {inMegabytes, type Limits} from './limits.js';
import {type OpenDocument, readHead} from './read-head.js';
import {readLines} from './read-lines.js';

/** The articles of one document, whatever its format, as its bytes come in. `name` is a path or "-". */
export async function* readDocument(name: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Ingested> {
	const document = await readHead(chunks, name, limits);
	const {head, format} = document;
	if (format.kind === 'lines') yield* readRecords(name, document, format, limits);
	else if (isBinary(head)) yield failed(name, 'binary');
	else if (format.kind === 'unsupported') yield failed(name, 'unsupported', format.name);
	else yield await readWhole(name, document, format, limits);
	await document.rest.return?.();
}

type Whole = Extract<Format, {kind: 'whole'}>;
type Lines = Extract<Format, {kind: 'lines'}>;

async function readWhole(name: string, {head, rest}: OpenDocument, format: Whole, limits: Limits): Promise<Ingested> {
	const chunks: Uint8Array[] = [head];
	let size = head.length;
	for (let next = await rest.next(); !next.done; next = await rest.next()) {
		chunks.push(next.value);
		size += next.value.length;
		if (size > limits.articleBytes) return failed(name, 'tooLarge', inMegabytes(limits.articleBytes));
	}
	const bytes = Buffer.concat(chunks);
	if (isBinary(bytes)) return failed(name, 'binary');
	const text = decode(bytes);
	if (text.trim() === '') return failed(name, 'empty');
	return answer(name, format.parse(text), {source: name, ...(name === '-' ? {} : {id: path.parse(name).name})});
}

async function* readRecords(name: string, {head, rest}: OpenDocument, format: Lines, limits: Limits): AsyncGenerator<Ingested> {
	let number = 0;
	for await (const bytes of readLines(head, rest, limits.articleBytes)) {
		number++;
		const place = `${name}:${number}`;
		if (bytes === null) yield failed(place, 'tooLarge', inMegabytes(limits.articleBytes));
		else {
			const line = decode(bytes).trim();
			if (line !== '') yield answer(place, format.parse(line), {source: name});
		}
	}
}

/** What parsing gave, named: `known` is what the place it was found in says of it, which its own fields may overrule. */
function answer(place: string, parsed: Parsed, known: Pick<ArticleRecord, 'id' | 'source'>): Ingested {
	if (parsed.kind === 'wrong') return failed(place, parsed.problem, parsed.detail);
	return {kind: 'record', record: {...known, ...(parsed.record.url ? {source: parsed.record.url} : {}), ...parsed.record}};
}
