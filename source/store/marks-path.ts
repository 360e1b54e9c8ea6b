import path from 'node:path';

/**
 * The file that keeps read marks: in $XDG_STATE_HOME/meta-brief, else where the system keeps such things
 * (~/.local/state/meta-brief on Linux). Null where this user has no home at all.
 */
export async function marksPath(env: Readonly<Record<string, string | undefined>>): Promise<string | null> {
	const state = env.XDG_STATE_HOME;
	// XDG: a relative path is to be passed over.
	const folder = state && path.isAbsolute(state) ? path.join(state, 'meta-brief') : await systemFolder();
	return folder && path.join(folder, 'marks.json');
}

async function systemFolder(): Promise<string | null> {
	try {
		// Not before it is needed: it asks for the home folder as it is loaded, and throws where there is none.
		const {default: envPaths} = await import('env-paths');
		const {data, log} = envPaths('meta-brief', {suffix: ''});
		return process.platform === 'darwin' || process.platform === 'win32' ? data : log;
	} catch {
		return null;
	}
}
