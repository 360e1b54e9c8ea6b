import meow from 'meow';
import {checkFlags} from './check-flags.js';
import type {Command} from './command.js';
import {longForm, type OptionEntry, options} from './command-table.js';
import type {Flags} from './flags.js';
import {type Places, toCommand} from './to-command.js';
import {UsageError} from './usage-error.js';

export interface CommandLine {
	readonly command: Command;
	readonly flags: Flags;
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
	const checked = checkFlags(flags);
	return {command: toCommand(input, checked, places), flags: checked};
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
		if (option && (next === undefined || next === '' || isOption(next)))
			throw new UsageError((words) => words.missingValue(`--${option.name}`, option.value ?? ''));
	});
}

const isOption = (word: string) => options.some((option) => word === longForm(option) || word === `-${option.short}`);
