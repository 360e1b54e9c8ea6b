import {longForm, type OptionEntry, options} from './command-table.js';
import type {Flags} from './flags.js';
import {nearest} from './nearest.js';
import {UsageError} from './usage-error.js';

/** Checks option values as meow gives them against the option table; throws UsageError with the remedy. */
export function checkFlags(given: Readonly<Record<string, unknown>>): Flags {
	const present = Object.entries(given).flatMap(([name, value]) => {
		const last: unknown = Array.isArray(value) ? value.at(-1) : value;
		return last === undefined ? [] : [[name, checkFlag(name, last)] as const];
	});
	return Object.fromEntries(present) as Flags;
}

function checkFlag(name: string, given: unknown): unknown {
	const option = options.find((entry) => entry.name === name);
	if (!option) throw new UsageError((words) => words.unknownOption(dashed(name), nearest(dashed(name), longForms)));
	// yargs reads --no-color as false, as many programs do.
	if (name === 'color' && given === false) return 'never';
	if (option.type === 'switch') return given;
	if (typeof given !== 'string' || given === '') throw new UsageError((words) => words.missingValue(`--${name}`, option.value ?? ''));
	return option.type === 'number' ? checkNumber(option, given) : checkChoice(option, given);
}

function checkNumber({name, least = 0}: OptionEntry, given: string): number {
	const number = Number(given);
	if (Number.isSafeInteger(number) && number >= least) return number;
	throw new UsageError((words) => words.noNumber(`--${name}`, given, least));
}

function checkChoice({name, choices}: OptionEntry, given: string): string {
	if (!choices || choices.includes(given)) return given;
	throw new UsageError((words) => words.noChoice(`--${name}`, given, choices, nearest(given, choices)));
}

const longForms = options.map(longForm);
const dashed = (name: string) => (name.length === 1 ? `-${name}` : `--${name}`);
