import type {Command} from '../command.js';
import {completionScript} from '../completion-script.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode} from '../exit-code.js';

/** `completion`: a script that teaches the shell our commands and options. */
export async function completion({shell}: Extract<Command, {kind: 'completion'}>, context: Context): Promise<ExitCode> {
	await context.output.write(completionScript(shell, context.settings.language));
	return exitCode.done;
}
