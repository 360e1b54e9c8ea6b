import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type {SessionStore} from '../model/session.js';
import {formatSessions, parseSessions, type Sessions} from './session-file.js';

/** The session kept for what is read (`key`) in a file; one that nowhere is kept where `file` is null. */
export function openSessionStore(file: string | null, key: string): SessionStore {
	return {
		load: () => readSessions(file).get(key) ?? null,
		save: (session) => {
			if (file === null) return;
			const others = [...readSessions(file)].filter(([other]) => other !== key);
			try {
				mkdirSync(path.dirname(file), {recursive: true, mode: 0o700});
				writeFileAtomic.sync(file, formatSessions(new Map([...others, [key, session]])), {fsync: false});
			} catch {
				// The next start begins at the first article.
			}
		},
	};
}

function readSessions(file: string | null): Sessions {
	try {
		return file === null ? new Map() : parseSessions(readFileSync(file, 'utf8'));
	} catch {
		return new Map();
	}
}
