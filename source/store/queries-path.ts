import path from 'node:path';
import {placeOf} from './places.js';

/** The file that keeps what was searched for, beside the read marks; null without a home. */
export async function queriesPath(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
	const folder = await placeOf('state', env);
	return folder && path.join(folder, 'queries.txt');
}
