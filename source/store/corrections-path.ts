import path from 'node:path';
import {placeOf} from './places.js';

/** The file of the passages a reader kept or removed, beside their configuration, since they may edit it; null without a home. */
export async function correctionsPath(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
	const folder = await placeOf('config', env);
	return folder && path.join(folder, 'corrections.txt');
}
