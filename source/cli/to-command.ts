import {sourceWords} from '../wording/sources.js';
import type {UsageWords} from '../wording/usage.js';
import {type Command, shells} from './command.js';
import {commands} from './command-table.js';
import type {Flags} from './flags.js';
import {nearest} from './nearest.js';
import {UsageError} from './usage-error.js';

/** What a command line says of the world: whether a path is there, and whether it is a folder. */
export interface Places {
	exists(path: string): boolean;
	isFolder(path: string): boolean;
}

/** The command that operands ask for, the first of them being its name or a source; throws UsageError with the remedy. */
export function toCommand(operands: readonly string[], flags: Flags, places: Places): Command {
	const [first, ...rest] = operands;
	const entry = commands.find(({name}) => name === first && name !== 'open');
	return entry ? named(entry.name, rest, flags, places) : open(operands, flags, places);
}

function named(kind: Command['kind'], operands: readonly string[], flags: Flags, places: Places): Command {
	const [first, ...rest] = operands;
	switch (kind) {
		case 'open':
		case 'brief':
			return {kind, sources: operands, per: flags.per ?? usualPer};
		case 'read':
			return {kind, article: required(first, (words) => words.readWhat), sources: rest};
		case 'search':
			return {kind, query: required(first, (words) => words.searchWhat), sources: rest};
		case 'compare':
			return compare(operands, places);
		case 'sources':
			return {kind};
		case 'add':
		case 'remove':
			if (operands.length === 0) throw new UsageError((_, language) => sourceWords[language][`${kind}What`]);
			return {kind, sources: operands};
		case 'split':
			return {kind, articles: [required(first, (words) => words.splitWhat)], sources: rest};
		case 'join':
			return joinOf(first, rest);
		case 'completion':
			return {kind, shell: requiredShell(first)};
		default:
			return {kind, sources: operands};
	}
}

const usualPer = 'story';

function joinOf(first: string | undefined, [second, ...sources]: readonly string[]): Command {
	const say = (words: UsageWords) => words.joinWhat;
	return {kind: 'join', articles: [required(first, say), required(second, say)], sources};
}

function required(operand: string | undefined, say: (words: UsageWords) => string): string {
	if (operand === undefined || operand.trim() === '') throw new UsageError(say);
	return operand;
}

function requiredShell(operand: string | undefined) {
	const shell = shells.find((name) => name === operand);
	if (!shell) throw new UsageError((words) => words.whichShell(shells));
	return shell;
}

/**
 * The first two operands are articles, unless one of them can only be a source: a folder, an address, standard input.
 * A file is an article beside another article, else a source too.
 */
function compare(operands: readonly string[], places: Places): Command {
	const [a, b, ...rest] = operands;
	const isSource = (operand: string) => operand === '-' || /^https?:/u.test(operand) || places.isFolder(operand);
	const isAlone = b === undefined || isSource(b);
	if (a === undefined || isSource(a) || (isAlone && places.exists(a))) return {kind: 'compare', pair: null, sources: operands};
	if (isAlone) throw new UsageError((words) => words.compareWithWhat(a));
	return {kind: 'compare', pair: [a, b], sources: rest};
}

/** Operands without a command are sources; a word that is no path but nearly a command is a slip. */
function open(sources: readonly string[], {per = usualPer}: Flags, places: Places): Command {
	const [first] = sources;
	if (first !== undefined && /^\p{L}+$/u.test(first) && !places.exists(first)) {
		const near = nearest(
			first,
			commands.map(({name}) => name).filter((name) => name !== 'open'),
		);
		if (near) throw new UsageError((words) => words.unknownCommand(first, near));
	}
	return {kind: 'open', sources, per};
}
