import type {Command} from '../command.js';
import type {Context} from '../context.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';
import {brief} from './brief.js';

/** No command: the reader where both ends are terminals, else the printed briefing. */
export async function open({sources}: Extract<Command, {kind: 'open'}>, context: Context): Promise<ExitCode> {
	const {io, settings} = context;
	const interactive = io.stdin.isTTY && io.stdout.isTTY && io.env.TERM !== 'dumb' && !settings.plain && settings.output === null;
	if (!interactive) return brief({kind: 'brief', sources, per: 'story'}, context);
	const {brief: made, code} = await loadBrief(sources, context, {sentences: settings.sentences});
	const {openReader} = await import('../../tui/start.js');
	const {language, ascii, color} = settings;
	const left = await openReader({brief: made, language, ascii, color: color !== 'never', now: io.now});
	return left === 0 ? code : (left as ExitCode);
}
