import type {Config} from '../model/config.js';
import {readConfig} from '../store/config/read-config.js';
import {configWords} from '../wording/config.js';
import {UsageError} from './usage-error.js';

/** The reader's configuration; throws UsageError with file, line and remedy where one of the files is wrong. */
export async function loadConfig(env: Readonly<Record<string, string | undefined>>): Promise<Config> {
	const {config, problems} = await readConfig(env, process.cwd());
	const [first] = problems;
	if (!first) return config;
	const {kind, detail, place} = first;
	throw new UsageError((_, language) => `${place.file}:${place.line}: ${configWords(kind, detail, language)}`);
}
