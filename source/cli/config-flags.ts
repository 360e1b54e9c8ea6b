import type {ConfigEntry} from '../model/config.js';
import {checkFlags} from './check-flags.js';
import {options} from './command-table.js';
import type {Flags} from './flags.js';
import {UsageError} from './usage-error.js';

/** Options a configuration file may set: those that say how, not what. */
export const configurable = ['lang', 'sentences', 'limit', 'width', 'color', 'theme', 'mouse', 'plain'] as const;

/** Option values of configuration files as flags; throws UsageError with file, line and remedy. */
export function configFlags(entries: readonly ConfigEntry[]): Flags {
	return Object.assign({}, ...entries.map(toFlag));
}

function toFlag({name, values, place}: ConfigEntry): Flags {
	const where = `${place.file}:${place.line}`;
	if (!configurable.some((known) => known === name))
		throw new UsageError((words) => `${where}: ${words.notConfigurable(name, configurable)}`);
	const isSwitch = options.find((option) => option.name === name)?.type === 'switch';
	try {
		return checkFlags({[name]: isSwitch ? /^(?:true|yes|on)$/iu.test(values[0] ?? '') : (values.at(-1) ?? '')});
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		throw new UsageError((_, language) => `${where}: ${error.in(language)}`);
	}
}
