import {type Presentation, present} from '../present/present.js';
import type {Page} from '../present/text/page.js';
import type {Context} from './context.js';
import {usesColor} from './uses-color.js';

/** Columns where neither the command line nor a terminal says. */
const defaultWidth = 80;

/** Writes data in the form the command line asks for. */
export async function emit(presentation: Presentation, context: Context): Promise<void> {
	await context.output.write(present(presentation, context.settings.format, pageOf(context)));
}

/** The page printed text is laid out for. */
export function pageOf({io, settings}: Context): Page {
	const isTerminal = settings.output === null && io.stdout.isTTY === true;
	const {width, color, ascii, plain} = settings;
	const columns = width ?? (isTerminal ? io.stdout.columns : undefined) ?? defaultWidth;
	return {width: columns, color: usesColor(color, io.env, isTerminal), ascii, plain};
}
