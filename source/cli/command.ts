import type {ArticleFilter} from '../model/article-filter.js';
import type {Format} from '../present/present.js';
import type {ThemeName} from '../tui/theme/theme-names.js';
import type {Language} from '../wording/language.js';

/** What is summarised: every story, or every article by itself. */
export type Per = 'article' | 'story';

/** What a command line asks for. `sources` are as the user gave them; empty means the library. */
export type Command =
	| {readonly kind: 'open'; readonly sources: readonly string[]; readonly per: Per}
	| {readonly kind: 'brief'; readonly sources: readonly string[]; readonly per: Per}
	| {readonly kind: 'list'; readonly sources: readonly string[]}
	| {readonly kind: 'read'; readonly article: string; readonly sources: readonly string[]}
	| {readonly kind: 'search'; readonly query: string; readonly sources: readonly string[]}
	| {readonly kind: 'compare'; readonly pair: readonly [a: string, b: string] | null; readonly sources: readonly string[]}
	| {readonly kind: 'split'; readonly articles: readonly [string]; readonly sources: readonly string[]}
	| {readonly kind: 'join'; readonly articles: readonly [a: string, b: string]; readonly sources: readonly string[]}
	| {readonly kind: 'clean'; readonly sources: readonly string[]}
	| {readonly kind: 'figures'; readonly sources: readonly string[]}
	| {readonly kind: 'add'; readonly sources: readonly string[]}
	| {readonly kind: 'sources'}
	| {readonly kind: 'remove'; readonly sources: readonly string[]}
	| {readonly kind: 'refresh'; readonly sources: readonly string[]}
	| {readonly kind: 'completion'; readonly shell: Shell};

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

export const formats: readonly Format[] = ['text', 'markdown', 'json', 'ndjson', 'html'];

/** Everything but the command: how to choose, show and write. */
export interface Settings {
	readonly format: Format;
	/** A file to write, or null for standard output. */
	readonly output: string | null;
	/** Sentences a summary. */
	readonly sentences: number;
	/** The model that writes the summaries; null: they are sentences of the articles. */
	readonly model: string | null;
	readonly filter: ArticleFilter;
	readonly explain: boolean;
	readonly raw: boolean;
	/** With `sources`: as a list of feeds that other readers take. */
	readonly opml: boolean;
	readonly language: Language;
	/** Borders and marks in ASCII only. */
	readonly ascii: boolean;
	/** Columns, or null for those of the terminal. */
	readonly width: number | null;
	readonly color: 'auto' | 'always' | 'never';
	/** Colours of the reader. */
	readonly theme: ThemeName;
	/** Whether click and wheel work in the reader. */
	readonly mouse: boolean;
	readonly plain: boolean;
	/** How long what is made of the sources is kept: for the next runs, until this one ends, or not at all. */
	readonly cache: 'lasting' | 'this-run' | 'none';
}
