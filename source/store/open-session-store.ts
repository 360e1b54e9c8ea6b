import {readFileSync} from 'node:fs';
import type {SessionStore} from '../model/session.js';
import {replaceOwnFile} from './replace-file.js';
import {formatSessions, parseSessions, type Sessions} from './session-file.js';
import {withLock} from './with-lock.js';

/** The session kept for what is read (`key`) in a file; one that nowhere is kept where `file` is null. */
export function openSessionStore(file: string | null, key: string): SessionStore {
	return {
		load: () => readSessions(file)?.get(key) ?? null,
		save: (session) => {
			if (file !== null) withLock(file, () => saveSession(file, key, session));
		},
	};
}

function saveSession(file: string, key: string, session: Parameters<SessionStore['save']>[0]): void {
	const sessions = readSessions(file);
	if (sessions === null) return;
	const others = [...sessions].filter(([other]) => other !== key);
	try {
		replaceOwnFile(file, formatSessions(new Map([...others, [key, session]])), {fsync: false});
	} catch {
		// The next start begins at the first article.
	}
}

/** None where there is no file; null where a newer program wrote it. */
function readSessions(file: string | null): Sessions | null {
	try {
		return file === null ? new Map() : parseSessions(readFileSync(file, 'utf8'));
	} catch {
		return new Map();
	}
}
