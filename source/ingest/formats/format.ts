import type {ArticleRecord} from '../../model/record.js';
import type {Failure} from '../ingested.js';

/** What a format's `matches` sees: the beginning of a document, and its name (a path, an address, or "-" for standard input). */
export interface Head {
	readonly text: string;
	readonly name: string;
}

/** One part of a source's content that stands for an article, or what is wrong with it. */
export type Parsed =
	| {readonly kind: 'record'; readonly record: ArticleRecord}
	| {readonly kind: 'wrong'; readonly problem: Failure['kind']; readonly detail: string | null};

/** What is wrong with a document, as its format's parser says it. */
export const wrong = (problem: Failure['kind'], detail: string | null): Parsed => ({kind: 'wrong', problem, detail});

interface Named {
	readonly name: string;
	readonly matches: (head: Head) => boolean;
}

/** A document read to its end. */
export interface WholeDocument {
	readonly bytes: Uint8Array;
	/** The bytes as text, in whatever charset. */
	readonly text: () => string;
	readonly name: string;
	/** Milliseconds its parser may take. */
	readonly time: number;
}

/**
 * "whole": one document, one answer. "lines": each line by itself, so that records stream. "many": one document, many
 * articles; its parser is loaded when it is met. "messages": a mailbox, each message by itself, and the milliseconds it may take. "unsupported": told, not read.
 */
export type Format =
	| (Named & {readonly kind: 'whole'; readonly parse: (text: string) => Parsed})
	| (Named & {readonly kind: 'lines'; readonly parse: (line: string) => Parsed})
	| (Named & {readonly kind: 'many'; readonly isBinary: boolean; readonly parse: (document: WholeDocument) => Promise<readonly Parsed[]>})
	| (Named & {readonly kind: 'messages'; readonly parse: (message: Uint8Array, time: number) => Promise<Parsed>})
	| (Named & {readonly kind: 'unsupported'});
