import {expect, test} from 'vitest';
import {makeBrief} from '../../../source/brief.js';
import type {Brief} from '../../../source/model/brief.js';
import type {Model} from '../../../source/tui/state/model.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const changed = (model: Model, brief: Brief) => update(model, {kind: 'brief-changed', brief});
const [harbour, ferry] = harbourBrief.topics;

/** The harbour brief with its topics the other way round and one of its articles gone. */
const turned = {...harbourBrief, topics: harbourBrief.topics.toReversed()};
const withoutFerry: Brief = {
	...harbourBrief,
	topics: harbour ? [harbour] : [],
	articles: harbourBrief.articles.filter(({id}) => id !== 'ferry'),
};

test('the selection keeps to its article and to its row of the window', () => {
	const before = after(harbourModel({rows: 10}), 'G');
	const row = 5 - before.list.top;
	const [model] = changed(before, {...turned, topics: [...turned.topics, ...(ferry ? [{...ferry, name: 'Nochmal'}] : [])]});
	expect(model.list.selected).toBe('ferry');
	expect(model.list.top).toBeGreaterThanOrEqual(0);
	expect(row).toBeLessThan(8);
});

test('an article that is gone hands the selection to the nearest one left', () => {
	const [model] = changed(after(harbourModel(), 'G'), withoutFerry);
	expect(model.list.selected).toBe('harbour-2');
});

test('what is open stays open at its place; the screens of articles that are gone are left', () => {
	const reading = after(harbourModel(), 'enter', 'j', 'j');
	expect(changed(reading, turned)[0].above).toEqual(reading.above);
	expect(changed(after(harbourModel(), 'G', 'enter'), withoutFerry)[0].above).toEqual([]);
});

test('an open menu goes on pointing at what it pointed at', () => {
	const [model] = changed(after(harbourModel(), 't', 'j'), turned);
	expect(model.overlay).toEqual({kind: 'topics', at: 2});
});

test('a query is asked again of the new briefing', () => {
	const [model, effects] = changed(after(harbourModel(), '/', 'k', 'a', 'i'), turned);
	const asked = model.above[0]?.kind === 'search' ? model.above[0].asked : null;
	expect(effects).toEqual([{kind: 'search', request: asked, query: 'kai'}]);
});

test('the first articles of an empty briefing select the first', () => {
	const [model] = changed(harbourModel({brief: {topics: [], articles: [], problems: []}}), harbourBrief);
	expect(model.list.selected).toBe('harbour');
});

test('the filter and the marks stay', () => {
	const filtered = after(harbourModel(), 't', 'G', 'enter', 's');
	const [model] = changed(filtered, turned);
	expect(model.list.filter).toEqual(filtered.list.filter);
	expect(model.marks).toBe(filtered.marks);
});

test('Ctrl-C ends a long load and keeps what is there; once more it quits', () => {
	const loading = {read: 120, total: 500, perSecond: 60, source: 'feeds/a.xml'};
	const [model] = update(harbourModel(), {kind: 'loading', loading});
	const [stopped, effects] = press(model, 'ctrl-c');
	expect(effects).toEqual([{kind: 'stop-loading'}]);
	expect(stopped).toMatchObject({loading: null, brief: harbourBrief, notice: expect.stringContaining('Stopped')});
	expect(press(stopped, 'ctrl-c')[1]).toContainEqual({kind: 'exit', code: 130});
});

test('a briefing made of no article at all leaves an empty list', () => {
	expect(changed(harbourModel(), makeBrief([]))[0].list.selected).toBeNull();
});
