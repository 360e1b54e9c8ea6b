import path from 'node:path';

/** What a session belongs to: the sources named, wherever the program was started, or the reader's library. */
export function sessionKey(sources: readonly string[], env: Readonly<Record<string, string | undefined>>): string {
	const named = sources.length > 0 ? sources : [env.META_BRIEF_LIBRARY ?? ''];
	return named.map((source) => (source === '' || source === '-' || /^\w+:\/\//u.test(source) ? source : path.resolve(source))).join('\n');
}
