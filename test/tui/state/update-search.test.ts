import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import type {Hit} from '../../../source/model/search.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import type {Model} from '../../../source/tui/state/model.js';
import type {SearchScreen} from '../../../source/tui/state/screen.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const search = (model: Model): SearchScreen => {
	const screen = currentScreen(model);
	if (screen.kind !== 'search') throw new Error(`not searching but ${screen.kind}`);
	return screen;
};
const hit = (id: string, number: number): Hit => ({
	id: articleId(id),
	number,
	title: id,
	score: 1,
	field: 'text',
	snippet: 'Ein zweiter Kai',
	matches: [[12, 15]],
	at: null,
	story: null,
	also: [],
	reasons: null,
});
const hits = [hit('harbour', 1), hit('ferry', 3)];
const answered = (model: Model, request: number, query: string) =>
	update(model, {kind: 'found', request, answer: {query, hits, milliseconds: 1}})[0];

test('asks from the first letter, and again after each', () => {
	const [model, effects] = press(harbourModel(), '/', 'k', 'a');
	expect(model.query).toBe('ka');
	expect(effects).toEqual([
		{kind: 'search', request: 1, query: ''},
		{kind: 'search', request: 2, query: 'k'},
		{kind: 'search', request: 3, query: 'ka'},
	]);
});

test('an answer that comes late is passed over', () => {
	const model = after(harbourModel(), '/', 'k', 'a');
	expect(search(answered(model, 2, 'k')).answer).toBeNull();
	expect(search(answered(model, 3, 'ka')).answer?.hits).toHaveLength(2);
});

test('an answer finds its pane under another screen', () => {
	const model = answered(after(harbourModel(), '/', 'k', 'ctrl-c'), 2, 'k');
	expect(search(model).answer?.query).toBe('k');
});

test('arrows and Ctrl-n, Ctrl-p move among hits; a new answer begins at the first', () => {
	const model = answered(after(harbourModel(), '/', 'k'), 2, 'k');
	expect(search(after(model, 'down')).cursor).toBe(1);
	expect(search(after(model, 'ctrl-n', 'ctrl-n')).cursor).toBe(1);
	expect(search(after(model, 'ctrl-n', 'ctrl-p')).cursor).toBe(0);
	expect(search(answered(after(model, 'down', 'a'), 3, 'ka')).cursor).toBe(0);
});

test('Enter opens the hit at its place, Esc comes back to the same hit and then to the same row', () => {
	const model = answered(after(harbourModel(), 'j', '/', 'k'), 2, 'k');
	const opened = after(model, 'down', 'enter');
	expect(currentScreen(opened)).toMatchObject({kind: 'reader', article: 'ferry', find: {text: 'k', by: 'search', typing: false}});
	const back = after(opened, 'q');
	expect(search(back).cursor).toBe(1);
	expect(after(back, 'esc').list.selected).toBe('harbour-2');
});

test('the query is remembered when the pane is left', () => {
	const model = after(harbourModel(), '/', 'k', 'a', 'i', 'esc', '/');
	expect(model.query).toBe('kai');
	expect(search(model).asked).toBe(1);
});

test('Ctrl-u clears, Ctrl-w deletes a word, backspace a letter', () => {
	const typed = after(harbourModel(), '/', 'k', 'a', 'i', 'space', 'e', 'i', 'n');
	expect(after(typed, 'ctrl-w').query).toBe('kai ');
	expect(after(typed, 'backspace').query).toBe('kai ei');
	expect(after(typed, 'ctrl-u').query).toBe('');
});

test('pasted newlines are no Enter, and control characters no text', () => {
	const [model] = update(after(harbourModel(), '/'), {kind: 'pasted', text: 'zweiter\r\nKai\u001B[31m\n'});
	expect(model.query).toBe('zweiter Kai [31m ');
	expect(currentScreen(model).kind).toBe('search');
});

test('a paste where letters are commands does nothing', () => {
	const before = harbourModel();
	expect(update(before, {kind: 'pasted', text: 'qqq'})).toEqual([before, []]);
});

test('from an article found, the next one is the next hit', () => {
	const model = answered(after(harbourModel(), '/', 'k'), 2, 'k');
	expect(currentScreen(after(model, 'enter', ']'))).toMatchObject({article: 'ferry'});
});

test('what led to an article is remembered, the latest first and once', () => {
	const opened = (model: Model, query: string) => {
		const typed = after(model, '/', 'ctrl-u', ...query);
		return press(answered(typed, search(typed).asked, query), 'enter');
	};
	const [first, effects] = opened(harbourModel(), 'kai');
	expect(first.queries).toEqual(['kai']);
	expect(effects).toContainEqual({kind: 'save-queries', queries: ['kai']});
	const [second] = opened(after(first, 'esc', 'esc', 'esc'), 'pier');
	const [third] = opened(after(second, 'esc', 'esc', 'esc'), 'kai');
	expect(third.queries).toEqual(['kai', 'pier']);
});

test('an empty line offers what was searched for before: arrows choose, Enter asks it', () => {
	const model = {...harbourModel(), queries: ['kai', 'pier']};
	const [chosen, effects] = press(after(model, '/', 'down'), 'enter');
	expect(chosen.query).toBe('pier');
	expect(effects).toEqual([{kind: 'search', request: 2, query: 'pier'}]);
	expect(search(after(model, '/', 'down', 'down')).cursor).toBe(1);
});
