import {readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {type Config, type ConfigEntry, type ConfiguredSource, noConfig} from '../../model/config.js';
import {configPath} from './config-path.js';
import type {ConfigProblem} from './config-problem.js';

export interface ReadConfig {
	readonly config: Config;
	readonly problems: readonly ConfigProblem[];
}

/** A project's file, in the folder where the program is started. */
export const projectFile = 'meta-brief.yaml';

/**
 * The configuration: the project's file in `folder` over the user's own. Sources and retention of the project's take the
 * place of the user's, single options, topics and keys that of their namesakes. A file that is not there says nothing.
 */
export async function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Promise<ReadConfig> {
	const files = [await configPath(env), path.join(folder, projectFile)];
	const problems: ConfigProblem[] = [];
	let config = noConfig;
	for (const file of files) {
		const text = file && readText(file);
		if (!file || text === null) continue;
		if (typeof text !== 'string') {
			problems.push({kind: 'unreadable', detail: text.code, place: {file, line: 1}});
			continue;
		}
		// The parser is not loaded for those who have no such file.
		const {parseConfig} = await import('./parse-config.js');
		const parsed = parseConfig(text, file);
		if (parsed.kind === 'wrong') problems.push(...parsed.problems);
		else config = over(config, parsed.config);
	}
	return {config, problems};
}

function readText(file: string): string | {readonly code: string} | null {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		return code === 'ENOENT' || code === 'ENOTDIR' ? null : {code};
	}
}

function over(below: Config, above: Partial<Config>): Config {
	return {
		sources: above.sources?.map(resolved) ?? below.sources,
		keep: above.keep ?? below.keep,
		options: merged(below.options, above.options),
		topics: merged(below.topics, above.topics),
		keys: merged(below.keys, above.keys),
	};
}

/** Of two with one name the later stands, in the place of the earlier. */
const merged = (below: readonly ConfigEntry[], above: readonly ConfigEntry[] = []): ConfigEntry[] => [
	...new Map([...below, ...above].map((entry) => [entry.name, entry])).values(),
];

/** Paths count from the folder of the file that names them; "~" is the user's home. */
function resolved(source: ConfiguredSource): ConfiguredSource {
	const given = source.source;
	if (/^https?:\/\//iu.test(given)) return source;
	const fromHome = /^~(?=[\\/]|$)/u.test(given) ? path.join(os.homedir(), given.slice(1)) : given;
	return {...source, source: path.resolve(path.dirname(source.place.file), fromHome)};
}
