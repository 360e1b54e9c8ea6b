import path from 'node:path';
import {placeOf} from './places.js';

/** The file that keeps read marks: $XDG_STATE_HOME/meta-brief/marks.json, or where the system keeps such things; null without a home. */
export async function marksPath(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
	const folder = await placeOf('state', env);
	return folder && path.join(folder, 'marks.json');
}
