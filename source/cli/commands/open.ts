import {closeSync, openSync} from 'node:fs';
import type {Brief} from '../../model/brief.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';
import {usesColor} from '../uses-color.js';
import {brief} from './brief.js';

/** No command: the reader where both ends are terminals, else the printed briefing. */
export async function open({sources, per}: Extract<Command, {kind: 'open'}>, context: Context): Promise<ExitCode> {
	const {settings} = context;
	if (!isForReader(sources, context)) return brief({kind: 'brief', sources, per}, context);
	const {brief: made, code} = await loadBrief(sources, context, {sentences: settings.sentences, per});
	const left = await (settings.plain ? readAloud(made, context) : readOnScreen(made, context));
	return left === 0 ? code : (left as ExitCode);
}

async function readOnScreen(made: Brief, {io, settings}: Context): Promise<number> {
	const {openReader} = await import('../../tui/start.js');
	const {language, ascii} = settings;
	const color = usesColor(settings.color, io.env, true);
	return openReader({brief: made, language, ascii, color, now: io.now, marks: await keptMarks(io.env)});
}

/** The dialogue for screen readers. */
async function readAloud(made: Brief, {io, settings}: Context): Promise<number> {
	const {openLinearReader} = await import('../../tui/linear/open-linear-reader.js');
	const {keyboard} = await import('../../tui/terminal/keyboard.js');
	const typed = keyboard(io.stdin);
	try {
		return await openLinearReader({
			brief: made,
			language: settings.language,
			stdin: typed,
			stdout: io.stdout,
			marks: await keptMarks(io.env),
		});
	} finally {
		if (typed !== io.stdin) typed.destroy();
	}
}

/** Where read marks are kept; loaded here, so that print does without. */
async function keptMarks(env: Context['io']['env']) {
	const [{openMarkStore}, {marksPath}] = [await import('../../store/open-mark-store.js'), await import('../../store/marks-path.js')];
	return openMarkStore(await marksPath(env));
}

/** Anything that asks for a form of print gets print; articles may come by a pipe while keys come from the terminal. */
function isForReader(sources: readonly string[], {io, settings}: Context): boolean {
	if (settings.format !== 'text' || settings.output !== null) return false;
	if (!io.stdout.isTTY || (io.env.TERM === 'dumb' && !settings.plain)) return false;
	return io.stdin.isTTY === true || (sources.includes('-') && hasTerminal());
}

function hasTerminal(): boolean {
	try {
		closeSync(openSync('/dev/tty', 'r'));
		return true;
	} catch {
		return false;
	}
}
