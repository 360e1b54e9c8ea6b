import path from 'node:path';
import {placeOf} from '../places.js';

/** The reader's own configuration file: $XDG_CONFIG_HOME/meta-brief/config.yaml, or where the system keeps such things; null without a home. */
export async function configPath(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
	const folder = await placeOf('config', env);
	return folder && path.join(folder, 'config.yaml');
}
