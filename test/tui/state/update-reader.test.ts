import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {articleOf} from '../../../source/tui/state/derived/article-of.js';
import {readerPageOf} from '../../../source/tui/state/derived/reader-page-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {lineOfPlace} from '../../../source/tui/state/place.js';
import type {ReaderScreen} from '../../../source/tui/state/screen.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourModel, type Surroundings} from './harbour-model.js';
import {after, press} from './press.js';

const reader = (model: Model): ReaderScreen => {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader') throw new Error(`not reading but ${screen.kind}`);
	return screen;
};
const open = (surroundings: Surroundings = {}) => after(harbourModel({rows: 12, ...surroundings}), 'enter');
const topLine = (model: Model) => lineOfPlace(readerPageOf(model, reader(model)).anchors, reader(model).place);

test('scrolls by line, half page and page, and never past the ends', () => {
	expect(topLine(after(open(), 'j', 'j', 'k'))).toBe(1);
	expect(topLine(after(open(), 'space', 'b'))).toBe(0);
	expect(topLine(after(open(), 'k'))).toBe(0);
	const {lines} = readerPageOf(open(), reader(open()));
	const end = topLine(after(open(), 'G'));
	expect(end).toBe(lines.length - 11);
	expect(topLine(after(open(), 'G', 'j', 'space'))).toBe(end);
});

test('a resize keeps the text at the top of the view', () => {
	const before = after(open({columns: 80}), 'space', 'j', 'j');
	const {offset} = reader(before).place;
	const [narrow] = update(before, {kind: 'resized', size: {columns: 44, rows: 12}});
	const {anchors} = readerPageOf(narrow, reader(narrow));
	const line = topLine(narrow);
	expect(anchors[line]).toBeLessThanOrEqual(offset);
	expect(anchors[line + 1]).toBeGreaterThanOrEqual(offset);
	const [wide] = update(narrow, {kind: 'resized', size: {columns: 80, rows: 12}});
	expect(topLine(wide)).toBe(topLine(before));
});

test('reading goes on where it stopped', () => {
	const [model, effects] = press(open(), 'space', 'j', 'q');
	const position = model.marks.get(articleId('harbour'))?.position ?? 0;
	expect(position).toBeGreaterThan(0);
	expect(effects.at(-1)).toEqual({kind: 'save-marks', marks: new Map([['harbour', {read: true, starred: false, position}]])});
	expect(reader(after(model, 'enter')).place.offset).toBe(position);
});

test('an article read to its end begins anew', () => {
	expect(after(open(), 'G', 'q').marks.get(articleId('harbour'))?.position).toBe(0);
	expect(after(open({rows: 60}), 'j', 'q').marks.get(articleId('harbour'))?.position).toBe(0);
});

test('x shows what was removed and hides it again, at the same text', () => {
	const before = after(open(), 'space');
	const shown = after(before, 'x');
	expect(reader(shown).showRemoved).toBe(true);
	expect(reader(shown).place).toEqual(reader(before).place);
	expect(reader(after(shown, 'x')).showRemoved).toBe(false);
	expect(reader(after(before, 'e'))).toMatchObject({showRemoved: true, explain: true});
});

test('an article from which nothing was removed says so', () => {
	expect(after(harbourModel(), 'j', 'enter', 'x').notice).not.toBeNull();
});

test('n and p walk the list, which follows', () => {
	const next = after(open(), 'n');
	expect(reader(next).article).toBe('harbour-2');
	expect(after(next, 'q').list.selected).toBe('harbour-2');
	expect(reader(after(next, 'p')).article).toBe('harbour');
	expect(after(open(), 'p').notice).not.toBeNull();
	expect(after(open(), 'n', 'n', 'n')).toMatchObject({notice: expect.any(String), list: {selected: 'ferry'}});
});

test('Tab reads the other telling of the same story, round and round', () => {
	expect(reader(after(open(), 'tab')).article).toBe('harbour-2');
	expect(reader(after(open(), 'tab', 'tab')).article).toBe('harbour');
	expect(after(harbourModel(), '3', 'enter', 'tab').notice).not.toBeNull();
});

test('finds as letters are typed, walks the places, and forgets them on Esc', () => {
	const typing = after(open(), '/', 'k', 'a', 'i');
	expect(reader(typing).find).toMatchObject({text: 'kai', typing: true, current: 0});
	const found = after(typing, 'enter');
	expect(reader(found).find?.typing).toBe(false);
	const {highlightLines} = readerPageOf(found, reader(found));
	expect(highlightLines).toHaveLength(2);
	expect(reader(after(found, 'n')).find?.current).toBe(1);
	expect(reader(after(found, 'n', 'n')).find?.current).toBe(0);
	expect(reader(after(found, 'N')).find?.current).toBe(1);
	const line = highlightLines[1] ?? 0;
	const there = after(found, 'n');
	expect(line).toBeGreaterThanOrEqual(topLine(there));
	expect(line).toBeLessThan(topLine(there) + 11);
	expect(reader(after(found, 'esc')).find).toBeNull();
	expect(currentScreen(after(found, 'esc')).kind).toBe('reader');
});

test('letters that are commands elsewhere are text while typing', () => {
	expect(reader(after(open(), '/', 'q', 'space', 'j')).find?.text).toBe('q j');
	expect(reader(after(open(), '/', 'q', 'j', 'backspace', 'ctrl-w')).find?.text).toBe('');
});

test('nothing found is said, and leaves nothing behind', () => {
	const model = after(open(), '/', 'z', 'z', 'z', 'enter');
	expect(model.notice).not.toBeNull();
	expect(reader(model).find).toBeNull();
});

test('y copies the paragraph at the top with its source', () => {
	const [, effects] = press(open(), 'y');
	const copied = effects.find(({kind}) => kind === 'copy');
	expect(copied).toMatchObject({text: expect.stringContaining('Die Reederei Nordwind will')});
	expect(copied).toMatchObject({text: expect.stringContaining('Seebrücker Bote, 9 June 2025, 16:13')});
});

test('a position past the end of a text that became shorter is the beginning', () => {
	const model = harbourModel();
	const {text} = articleOf(model.brief, articleId('harbour'));
	const marks = new Map([[articleId('harbour'), {read: true, starred: false, position: text.length + 5}]]);
	expect(reader(after({...model, marks}, 'enter')).place.offset).toBe(0);
});
