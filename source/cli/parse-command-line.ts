import meow from 'meow';
import {type Command, shells} from './command.js';
import {commands, longForm, type OptionEntry, options} from './command-table.js';
import {nearest} from './nearest.js';
import {UsageError} from './usage-error.js';

/** Option values as typed and checked: numbers are whole, choices are among theirs. */
export type Flags = Readonly<Record<string, string | number | boolean | undefined>>;

export interface CommandLine {
	readonly command: Command;
	readonly flags: Flags;
}

/** What a command line says of the world: whether a path is there, and whether it is a folder. */
export interface Places {
	exists(path: string): boolean;
	isFolder(path: string): boolean;
}

/** Reads a command line; throws UsageError with the remedy. */
export function parseCommandLine(argv: readonly string[], places: Places): CommandLine {
	const words = separateValues(argv);
	requireValues(words);
	const {input, flags} = meow({
		importMeta: import.meta,
		argv: words,
		pkg: {},
		description: false,
		autoHelp: false,
		autoVersion: false,
		booleanDefault: undefined,
		flags: Object.fromEntries(options.map(toMeow)),
	});
	const checked = checkFlags(flags as Flags);
	const [first, ...rest] = input;
	const entry = commands.find(({name}) => name === first && name !== 'open');
	const command = entry ? toCommand(entry.name, rest, checked, places) : open(input, places);
	return {command, flags: checked};
}

/** Numbers are taken as text, so that what was typed can be named when it is none. Given twice, the last counts. */
function toMeow({name, short, type}: OptionEntry) {
	const flag = {type: type === 'switch' ? ('boolean' as const) : ('string' as const), isMultiple: true as const};
	return [name, short ? {...flag, shortFlag: short} : flag] as const;
}

/** "-fjson" as "-f json", which meow takes for four switches. */
function separateValues(argv: readonly string[]): string[] {
	const end = argv.indexOf('--');
	const valued = options.flatMap(({short, value}) => (short && value ? [short] : []));
	return argv.flatMap((word, at) => {
		const isJoined = (end === -1 || at < end) && /^-[a-z]./iu.test(word) && valued.includes(word.charAt(1));
		return isJoined ? [word.slice(0, 2), word.slice(word.charAt(2) === '=' ? 3 : 2)] : [word];
	});
}

/** meow leaves out an option that stands without its value. */
function requireValues(words: readonly string[]): void {
	const end = words.indexOf('--');
	words.slice(0, end === -1 ? undefined : end).forEach((word, at, before) => {
		const option = options.find(({name, short, value}) => value !== null && (word === `--${name}` || word === `-${short}`));
		const next = before[at + 1];
		if (option && (next === undefined || next === '' || isOption(next))) throw new UsageError(missingValue(option));
	});
}

const isOption = (word: string) => options.some((option) => word === longForm(option) || word === `-${option.short}`);

const missingValue = ({name, value}: OptionEntry) => `--${name} needs a value: --${name} ${value}`;

function checkFlags(flags: Flags): Flags {
	return Object.fromEntries(
		Object.entries(flags)
			.filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
			.map(([name, value]) => [name, checkFlag(name, value)]),
	);
}

function checkFlag(name: string, value: Flags[string] | readonly unknown[]): Flags[string] {
	const option = options.find((entry) => entry.name === name);
	if (!option) throw new UsageError(`unknown option ${dashed(name)}${nearest(name, optionNames, dashed)}: see --help`);
	if (Array.isArray(value)) return checkFlag(name, value.at(-1));
	const given = value as Flags[string];
	// yargs reads --no-color as false, as many programs do.
	if (name === 'color' && given === false) return 'never';
	if (option.type === 'switch') return given;
	if (typeof given !== 'string' || given === '') throw new UsageError(missingValue(option));
	return option.type === 'number' ? checkNumber(option, given) : checkChoice(option, given);
}

function checkNumber({name, least = 0}: OptionEntry, given: string): number {
	const number = Number(given);
	if (Number.isSafeInteger(number) && number >= least) return number;
	throw new UsageError(`--${name} ${given}: must be a whole number from ${least} on`);
}

function checkChoice({name, choices}: OptionEntry, given: string): string {
	if (!choices || choices.includes(given)) return given;
	throw new UsageError(`--${name} ${given}: must be ${choices.join(', ')}${nearest(given, choices)}`);
}

const optionNames = options.map(({name}) => name);
const dashed = (name: string) => (name.length === 1 ? `-${name}` : `--${name}`);

function toCommand(kind: Command['kind'], operands: readonly string[], flags: Flags, places: Places): Command {
	const [first, ...rest] = operands;
	switch (kind) {
		case 'brief':
			return {kind, sources: operands, per: flags.per === 'article' ? 'article' : 'story'};
		case 'read':
			return {kind, article: required(first, 'read ARTICLE', 'an id, a number or a file'), sources: rest};
		case 'search':
			return {kind, query: required(first, 'search QUERY', 'the words to look for'), sources: rest};
		case 'compare':
			return compare(operands, places);
		case 'completion':
			return {kind, shell: requiredShell(first)};
		default:
			return {kind, sources: operands};
	}
}

function required(operand: string | undefined, usage: string, what: string): string {
	if (operand === undefined || operand.trim() === '') throw new UsageError(`nothing given: meta-brief ${usage} (${what})`);
	return operand;
}

function requiredShell(operand: string | undefined) {
	const shell = shells.find((name) => name === operand);
	if (!shell) throw new UsageError(`which shell? meta-brief completion ${shells.join('|')}`);
	return shell;
}

/** The first two operands are articles, unless one of them can only be a source: a folder, an address, standard input. */
function compare(operands: readonly string[], places: Places): Command {
	const [a, b, ...rest] = operands;
	const isSource = (operand: string) => operand === '-' || /^https?:/u.test(operand) || places.isFolder(operand);
	if (a === undefined || isSource(a)) return {kind: 'compare', pair: null, sources: operands};
	if (b === undefined || isSource(b)) throw new UsageError(`compare ${a} with what? meta-brief compare A B [SOURCE…]`);
	return {kind: 'compare', pair: [a, b], sources: rest};
}

/** Operands without a command are sources; a word that is no path but nearly a command is a slip. */
function open(sources: readonly string[], places: Places): Command {
	const [first] = sources;
	if (first !== undefined && /^\p{L}+$/u.test(first) && !places.exists(first)) {
		const hint = nearest(
			first,
			commands.map(({name}) => name).filter((name) => name !== 'open'),
		);
		if (hint) throw new UsageError(`unknown command ${first}${hint}: see --help`);
	}
	return {kind: 'open', sources};
}
