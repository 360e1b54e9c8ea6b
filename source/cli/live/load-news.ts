import type {Config} from '../../model/config.js';
import type {Problem} from '../../model/problem.js';
import type {Settings} from '../command.js';

/** What a thread is to load, as plain data. */
export interface LoadOrder {
	readonly sources: readonly string[];
	readonly settings: Settings;
	readonly config: Config;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly now: Date;
}

/** What a thread that loads has to say. */
export type LoadNews =
	| {readonly kind: 'read'; readonly count: number; readonly source: string; readonly total: number | null}
	| {readonly kind: 'grouping'}
	| {readonly kind: 'warning'; readonly line: string}
	| {readonly kind: 'problem'; readonly problem: Problem}
	/** A file holds a collection of what is there so far. */
	| {readonly kind: 'some'; readonly path: string}
	/** All is read and, where it can be, kept. */
	| {readonly kind: 'done'};
