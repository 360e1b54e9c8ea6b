import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import type {Session} from '../../source/model/session.js';
import {openSessionStore} from '../../source/store/open-session-store.js';
import {folderOf} from '../helpers/folder-of.js';

const session: Session = {topic: 'Hafen', outlet: null, only: null, since: null, order: null, selected: null, reading: null, bookmarks: {}};

test('a session is there again for what was read, and other sessions beside it', () => {
	const file = path.join(folderOf({}), 'state', 'sessions.json');
	openSessionStore(file, 'here').save(session);
	openSessionStore(file, 'there').save({...session, topic: null});
	expect(openSessionStore(file, 'here').load()).toEqual(session);
	expect(openSessionStore(file, 'elsewhere').load()).toBeNull();
});

test('what a newer program wrote is left as it is', () => {
	const file = path.join(folderOf({}), 'sessions.json');
	openSessionStore(file, 'here').save(session);
	const newer = readFileSync(file, 'utf8').replace('"version": 1', '"version": 9').replace('"version":1', '"version":9');
	writeFileSync(file, newer);
	const store = openSessionStore(file, 'here');
	expect(store.load()).toBeNull();
	store.save(session);
	expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('where there is no place for it, nothing happens', () => {
	openSessionStore(null, 'here').save(session);
	openSessionStore('/dev/null/sessions.json', 'here').save(session);
	expect(openSessionStore('/dev/null/sessions.json', 'here').load()).toBeNull();
});
