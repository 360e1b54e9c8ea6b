import type {ArticleRecord} from '../../model/record.js';
import type {Failure} from '../ingested.js';

/** What a format's `matches` sees: the beginning of a document, and its name ("-" for standard input). */
export interface Head {
	readonly text: string;
	readonly name: string;
}

/** One part of a source's content that stands for an article, or what is wrong with it. */
export type Parsed =
	| {readonly kind: 'record'; readonly record: ArticleRecord}
	| {readonly kind: 'wrong'; readonly problem: Failure['kind']; readonly detail: string | null};

interface Named {
	readonly name: string;
	readonly matches: (head: Head) => boolean;
}

/** "whole": one document, one answer. "lines": each line by itself, so that records stream. "unsupported": told, not yet read. */
export type Format =
	| (Named & {readonly kind: 'whole'; readonly parse: (text: string) => Parsed})
	| (Named & {readonly kind: 'lines'; readonly parse: (line: string) => Parsed})
	| (Named & {readonly kind: 'unsupported'});
