import {expect, test} from 'vitest';
import {formatSessions, parseSessions} from '../../../source/store/session-file.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {listingOf} from '../../../source/tui/state/derived/listing-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {resume, sessionOf} from '../../../source/tui/state/session-of.js';
import {harbourModel} from './harbour-model.js';
import {after} from './press.js';

/** The reader as the next start finds it: by way of the file. */
function restarted(model: Model): Model {
	const session = parseSessions(formatSessions(new Map([['here', sessionOf(model)]])))?.get('here');
	return session ? resume({...harbourModel(), marks: model.marks}, session) : harbourModel();
}

test('selection, filter, order and marks are there again at the next start', () => {
	const model = after(harbourModel(), 'M', 'h', 'G', 'm', 'F', 'enter', 'O', 'j', 'enter');
	const again = restarted(model);
	expect(again.list).toMatchObject({order: 'newest', selected: model.list.selected, filter: {only: {mark: 'unread'}}});
	expect(listingOf(again).articles).toEqual(listingOf(model).articles);
	expect(after(again, "'", 'h').list.selected).toBe('harbour');
});

test('an article that was open is open again; one left for the list is not', () => {
	expect(currentScreen(restarted(after(harbourModel(), 'G', 'enter')))).toMatchObject({kind: 'reader', article: 'ferry'});
	expect(currentScreen(restarted(after(harbourModel(), 'G', 'enter', 'q')))).toMatchObject({kind: 'list', selected: 'ferry'});
});

test('a filter that nothing passes any more is dropped', () => {
	const session = {...sessionOf(harbourModel()), outlet: 'Nirgends'};
	expect(listingOf(resume(harbourModel(), session)).articles).toHaveLength(3);
});

test('a damaged file, an unknown order and entries that are none are passed over', () => {
	expect(parseSessions('{"version": 1, "sessions": {"here": 7')?.size).toBe(0);
	const odd = parseSessions(
		'{"version": 1, "sessions": {"a": 7, "here": {"order": 3, "only": "all", "bookmarks": {"a": [1], "b": ["ferry", -2]}}}}',
	);
	expect([...(odd ?? new Map()).keys()]).toEqual(['here']);
	expect(odd?.get('here')).toMatchObject({order: null, only: null, bookmarks: {b: ['ferry', null]}});
	const unknown = odd?.get('here');
	expect(unknown && resume(harbourModel(), {...unknown, order: 'by weather'}).list.order).toBe('topic');
});
