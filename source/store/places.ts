import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is kept, by how dear it is: what the reader wrote, what was fetched, what was noticed, what can be made anew. */
export type Place = 'config' | 'data' | 'state' | 'cache';

/**
 * The folder for things of one kind: below $XDG_CONFIG_HOME, $XDG_DATA_HOME, … where that is set, else where the
 * system keeps them (~/.config, ~/.local/share, … on Linux). Null where this user has no home at all.
 */
export async function placeOf(place: Place, env: Environment): Promise<string | null> {
	const given = env[`XDG_${place.toUpperCase()}_HOME`];
	// XDG: a relative path is to be passed over.
	return given && path.isAbsolute(given) ? path.join(given, 'meta-brief') : systemFolder(place);
}

async function systemFolder(place: Place): Promise<string | null> {
	try {
		// Not before it is needed: it asks for the home folder as it is loaded, and throws where there is none.
		const {default: envPaths} = await import('env-paths');
		const {data, log, config, cache} = envPaths('meta-brief', {suffix: ''});
		const hasState = process.platform !== 'darwin' && process.platform !== 'win32';
		return {config, data, cache, state: hasState ? log : data}[place];
	} catch {
		return null;
	}
}
