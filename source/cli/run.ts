import {statSync} from 'node:fs';
import {neutraliseLine} from '../language/neutralise.js';
import {noConfig} from '../model/config.js';
import type {Problem} from '../model/problem.js';
import type {Command, Settings} from './command.js';
import {brief} from './commands/brief.js';
import {figures} from './commands/figures.js';
import {list} from './commands/list.js';
import {read} from './commands/read.js';
import {search} from './commands/search.js';
import {configFlags} from './config-flags.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode} from './exit-code.js';
import {interfaceLanguage} from './interface-language.js';
import type {Io} from './io.js';
import {loadConfig} from './load-config.js';
import {ClosedOutput, type Output, streamOutput} from './output.js';
import {parseCommandLine} from './parse-command-line.js';
import type {Places} from './to-command.js';
import {toSettings} from './to-settings.js';
import {UsageError} from './usage-error.js';

/** Parses and runs a command line; expected failures become one line on stderr and an exit code. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
	let errors: Output | null = null;
	const warn = (line: string) => {
		errors ??= streamOutput(io.stderr);
		return errors.write(`meta-brief: ${neutraliseLine(line)}\n`).catch(() => {});
	};
	try {
		const {command, flags} = parseCommandLine(argv, places);
		// The completion of a shell must not fail for a slip in a configuration file.
		const config = command.kind === 'completion' ? noConfig : await loadConfig(io.env);
		const settings = await toSettings(flags, configFlags(config.options), io);
		const output = await openOutput(settings, io);
		const report = ({source, message}: Problem) => warn(`${source}: ${message}`);
		const code = await perform(command, {io, settings, config, output, warn, report});
		await output.close();
		return code;
	} catch (error) {
		if (error instanceof ClosedOutput) return exitCode.done;
		if (!(error instanceof UsageError)) throw error;
		await warn(error.in(interfaceLanguage(argv, io)));
		return exitCode.wrongUsage;
	}
}

async function openOutput({output}: Settings, io: Io): Promise<Output> {
	if (output === null) return streamOutput(io.stdout);
	const {fileOutput} = await import('./file-output.js');
	return fileOutput(output);
}

/** What is large is loaded where it is needed: the reader, comparing, completion here, the engines by the commands themselves. */
async function perform(command: Command, context: Context): Promise<ExitCode> {
	switch (command.kind) {
		case 'open':
			return (await import('./commands/open.js')).open(command, context);
		case 'brief':
			return brief(command, context);
		case 'list':
			return list(command, context);
		case 'compare':
			return (await import('./commands/compare.js')).compare(command, context);
		case 'split':
		case 'join':
			return (await import('./commands/edit-story.js')).editStory(command, context);
		case 'clean':
			return (await import('./commands/clean.js')).clean(command, context);
		case 'read':
			return read(command, context);
		case 'search':
			return search(command, context);
		case 'figures':
			return figures(command, context);
		case 'add':
			return (await import('./commands/add.js')).add(command, context);
		case 'sources':
			return (await import('./commands/sources.js')).sources(command, context);
		case 'remove':
			return (await import('./commands/remove.js')).remove(command, context);
		case 'refresh':
			return (await import('./commands/refresh.js')).refresh(command, context);
		case 'completion':
			return (await import('./commands/completion.js')).completion(command, context);
	}
}

const places: Places = {
	exists: (path) => statSync(path, {throwIfNoEntry: false}) !== undefined,
	isFolder: (path) => statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false,
};
