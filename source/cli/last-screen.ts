import {localDay} from '../language/local-day.js';
import type {Brief} from '../model/brief.js';
import {readCompanion, writeCompanion} from '../store/collection/companion.js';
import {stampOf} from '../store/collection/open-collection.js';
import type {Size} from '../tui/layout/panes.js';
import {collectionPath} from './collection/collection-path.js';
import {originOf} from './collection/origin.js';
import type {Context} from './context.js';

const companion = 'screen';

interface Kept {
	readonly look: string;
	readonly rows: readonly string[];
}

/**
 * The rows of the window, painted, that a reader of these files and folders will open with if all is as it was when the last one was
 * left; null where something is otherwise, or nobody knows.
 */
export async function lastScreen(paths: readonly string[], context: Context, size: Size): Promise<readonly string[] | null> {
	const place = await collectionPath(paths, context);
	const stamp = place && stampOf(place);
	const bytes = stamp && readCompanion(place, companion, stamp);
	if (!bytes) return null;
	const {look, rows} = JSON.parse(Buffer.from(bytes).toString('utf8')) as Kept;
	return look === lookOf(context, size) ? rows : null;
}

/** Keeps what the next reader will open with, beside the collection its briefing is from; without one nothing is kept. */
export function keepLastScreen(brief: Brief, rows: readonly string[], context: Context, size: Size): void {
	const origin = originOf(brief);
	const kept: Kept = {look: lookOf(context, size), rows};
	if (origin) writeCompanion(origin.place, companion, origin.stamp, Buffer.from(JSON.stringify(kept)));
}

/** All that decides how the same articles look, as text. */
function lookOf({settings, config, io: {env, now}}: Context, size: Size): string {
	const surroundings = Object.entries(env).filter(([name]) => decisive.test(name));
	return JSON.stringify([size, settings, config.keys, localDay(now), surroundings]);
}

/** What tells colours and links of terminals, and where marks and places are kept. */
const decisive = /^(?:TERM|COLORTERM$|NO_COLOR$|FORCE_COLOR$|FORCE_HYPERLINK$|WT_|VTE_|KITTY_|HOME$|XDG_STATE_HOME$)/u;
