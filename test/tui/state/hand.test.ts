import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import {overlayPrompt} from '../../../source/tui/screens/overlay-prompt.js';
import {currentScreen} from '../../../source/tui/state/current-screen.js';
import {listingOf} from '../../../source/tui/state/derived/listing-of.js';
import {menuOf} from '../../../source/tui/state/derived/menu-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {update} from '../../../source/tui/state/update.js';
import {textOf} from '../layout/text-of.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

const isRead = (model: Model, id: string) => model.marks.get(articleId(id))?.read ?? false;
const reading = (model: Model) => {
	const screen = currentScreen(model);
	return screen.kind === 'reader' ? screen.article : screen.kind;
};
const type = (text: string) => [...text].map((letter) => (letter === ' ' ? 'space' : letter));

test('digits say how often the next movement is done, from where the selection stood', () => {
	expect(after(harbourModel(), '2', 'j').list.selected).toBe('ferry');
	expect(after(harbourModel(), 'j', '1', 'j').list.selected).toBe('ferry');
	const page = after(harbourModel({rows: 12}), 'enter', '3', 'j').above[0];
	expect(after(harbourModel({rows: 12}), 'enter', 'j', 'j', 'j').above[0]).toEqual(page);
	expect(after(harbourModel(), 'enter', '3').count?.digits).toBe('3');
	expect(after(harbourModel(), 'enter', '3', 'x').count).toBeNull();
});

test('a count larger than there is to do ends at the end', () => {
	expect(after(harbourModel(), '9', '9', '9', '9', 'j').list.selected).toBe('ferry');
});

test('Ctrl-o leads back to where each jump began, Shift-Tab forward again', () => {
	const model = after(harbourModel(), 'G', 'enter', 'q', 'g', 'c');
	expect(reading(model)).toBe('compare');
	const back = after(model, 'ctrl-o');
	expect([reading(back), back.list.selected]).toEqual(['list', 'harbour']);
	expect(after(back, 'ctrl-o').list.selected).toBe('ferry');
	expect(reading(after(back, 'ctrl-o', 'ctrl-o'))).toBe('ferry');
	expect(reading(after(back, 'ctrl-o', 'ctrl-o', 'shift-tab', 'shift-tab', 'shift-tab'))).toBe('compare');
	expect(after(harbourModel(), 'ctrl-o').notice).toBe('No earlier place.');
});

test('what is found in an article is a jump: Ctrl-o leads back to where it was looked for, and so does giving up', () => {
	const start = after(harbourModel({rows: 12}), 'enter', 'j', 'j');
	const place = (model: typeof start) => (currentScreen(model) as {place: unknown}).place;
	const typed = after(start, '/', ...'Herbst');
	expect(place(typed)).not.toEqual(place(start));
	expect(place(after(typed, 'esc'))).toEqual(place(start));
	const found = after(typed, 'down', 'enter');
	expect(currentScreen(after(found, 'ctrl-o'))).toMatchObject({kind: 'reader', place: place(start), find: null});
	expect(place(after(found, 'ctrl-o', 'shift-tab'))).toEqual(place(found));
	expect(reading(after(found, 'ctrl-o', 'ctrl-o'))).toBe('list');
});

test('a mark set under a letter is gone to from anywhere, and the key twice goes back', () => {
	const marked = after(harbourModel({rows: 12}), 'enter', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'j', 'M', 'a');
	expect(marked.notice).toContain("'a");
	const offset = marked.bookmarks.get('a')?.offset;
	const there = after(marked, 'q', 'G', "'", 'a');
	expect(currentScreen(there)).toMatchObject({kind: 'reader', article: 'harbour', place: {offset}});
	expect(after(there, "'", "'").list.selected).toBe('ferry');
	expect(after(marked, "'", 'z').notice).toBe('No mark of that letter.');
	expect(after(marked, "'", 'esc').overlay).toBeNull();
});

test('n goes to the next unread article, round to the first, and N reads it from the page', () => {
	const model = after(harbourModel(), 'j', 'm', 'k');
	expect(after(model, 'n').list.selected).toBe('ferry');
	expect(after(model, 'n', 'n').list.selected).toBe('harbour');
	expect(reading(after(model, 'enter', 'N'))).toBe('ferry');
	expect(after(model, 'm', 'n', 'm', 'n').notice).toBe('Nothing unread is left here.');
});

test('A marks a topic read in one go, and u takes it back in one', () => {
	const [model, effects] = press(harbourModel(), 'A');
	expect([isRead(model, 'harbour'), isRead(model, 'harbour-2'), isRead(model, 'ferry')]).toEqual([true, true, false]);
	expect(effects).toHaveLength(1);
	expect(model.notice).toBe('Marked 2 articles as read; u undoes it.');
	const undone = after(model, 'u');
	expect(isRead(undone, 'harbour-2')).toBe(false);
	expect(undone.notice).toBe('Undone: 2 articles are as before.');
	expect(after(undone, 'u').notice).toBe('Nothing to undo.');
	expect(isRead(after(harbourModel(), 'ctrl-a'), 'ferry')).toBe(true);
});

test('undo takes back the last mark or star, whichever it was', () => {
	const model = after(harbourModel(), 's', 'j', 'm', 'u');
	expect(isRead(model, 'harbour-2')).toBe(false);
	expect(model.marks.get(articleId('harbour'))?.starred).toBe(true);
	expect(after(model, 'u').marks.get(articleId('harbour'))?.starred).toBe(false);
});

test('a filter shows the unread; what is read meanwhile stays until it is asked for again', () => {
	const unread = after(harbourModel(), 'm', 'F', 'enter');
	expect(listingOf(unread).articles).toEqual(['harbour-2', 'ferry']);
	const read = after(unread, 'g', 'm');
	expect(listingOf(read).articles).toEqual(['harbour-2', 'ferry']);
	expect(listingOf(after(read, 'esc')).articles).toHaveLength(3);
});

test('the list can be ordered by outlet, by length and by how much is told, and keeps its selection', () => {
	const byOutlet = after(harbourModel(), 'G', 'O', 'j', 'j', 'j', 'enter');
	expect(byOutlet.list).toMatchObject({order: 'outlet', selected: 'ferry'});
	expect(listingOf(byOutlet).rows.filter(({kind}) => kind === 'topic')).toMatchObject([{name: 'Seebrücker Bote'}, {name: null}]);
	const longest = after(harbourModel(), 'O', 'G', 'k', 'enter');
	expect(longest.list.order).toBe('longest');
	expect(listingOf(longest).rows.some(({kind}) => kind === 'topic')).toBe(false);
});

test('the palette finds commands by letters of their names, in either language, and does them', () => {
	const typed = after(harbourModel(), ':', ...type('compre'));
	expect(menuOf(typed)?.items[0]).toMatchObject({choice: {kind: 'command', command: 'compare'}, right: 'c'});
	expect(reading(after(typed, 'enter'))).toBe('compare');
	expect(reading(after(harbourModel({language: 'de'}), ':', ...type('vergleich'), 'enter'))).toBe('compare');
	expect(reading(after(harbourModel({language: 'de'}), ':', ...type('figures'), 'enter'))).toBe('figures');
	expect(after(harbourModel(), ':', ...type('verkehr'), 'enter').list.filter.topic).toBe('Verkehr');
	expect(after(harbourModel(), ':', 'esc').overlay).toBeNull();
	expect(menuOf(after(harbourModel(), ':', ...type('zzqqzz')))?.items).toEqual([]);
});

test('the palette offers what the screen below can do, and nothing that would do nothing', () => {
	const commands = (model: Model) => menuOf(model)?.items.flatMap(({choice}) => (choice.kind === 'command' ? choice.command : [])) ?? [];
	expect(commands(after(harbourModel(), ':'))).toContain('compare');
	expect(commands(after(harbourModel(), 'G', ':'))).not.toContain('compare');
	expect(commands(after(harbourModel(), 'c', ':'))).toContain('nextDifference');
	expect(commands(after(harbourModel(), 'c', ':'))).not.toContain('markTopic');
});

test('what is on the screen is written to a file of the name typed, in the form its ending asks for', () => {
	const asked = after(harbourModel(), 'enter', 'E');
	expect(asked.overlay).toMatchObject({kind: 'save', text: 'nordwind-greift-nach-seebrueck.md'});
	const [, effects] = press(asked, 'enter');
	expect(effects).toMatchObject([{kind: 'save-file', path: 'nordwind-greift-nach-seebrueck.md', overwrite: false}]);
	expect(effects[0]).toHaveProperty('content', expect.stringContaining('# Nordwind greift nach Seebrück'));
	const [, json] = press(after(harbourModel(), 'c', 'E', 'ctrl-u', ...type('out.json')), 'enter');
	expect(JSON.parse((json[0] as {readonly content: string}).content)).toMatchObject({schema: 'meta-brief/1', a: 'harbour', b: 'harbour-2'});
});

test('a file that exists is overwritten only when the same name is confirmed', () => {
	const [asked] = press(harbourModel(), 'E', 'ctrl-u', 'a', '.', 'm', 'd', 'enter');
	const [told] = update(asked, {kind: 'saved', path: 'a.md', outcome: {kind: 'exists'}});
	expect(told.overlay).toEqual({kind: 'save', text: 'a.md', refused: {path: 'a.md', outcome: {kind: 'exists'}}});
	expect(press(told, 'enter')[1]).toMatchObject([{path: 'a.md', overwrite: true}]);
	expect(press(told, 'x', 'enter')[1]).toMatchObject([{path: 'a.mdx', overwrite: false}]);
	expect(after(told, 'esc').overlay).toBeNull();
});

test('a name that cannot be written stands there again, with the reason, to be mended', () => {
	const [asked] = press(harbourModel(), 'E', 'ctrl-u', ...type('no/a.md'), 'enter');
	const [told] = update(asked, {kind: 'saved', path: 'no/a.md', outcome: {kind: 'failed', reason: 'ENOENT'}});
	expect(textOf(overlayPrompt(told) ?? [])).toMatch(/no\/a\.md.* no such folder $/u);
	const mended = after(told, ...Array.from({length: 7}, () => 'backspace'), 'b');
	expect(textOf(overlayPrompt(mended) ?? [])).not.toContain('no such folder');
	expect(press(told, 'enter')[1]).toMatchObject([{path: 'no/a.md', overwrite: false}]);
});

test('several links of an article are offered to choose from; only web addresses are', () => {
	const model = harbourModel();
	const articles = model.brief.articles.map((article) => ({
		...article,
		url: 'https://example.org/kai',
		text: `${article.text}\n\nMehr dazu: https://example.org/hafen, und javascript:alert(1).`,
	}));
	const menu = after({...model, brief: {...model.brief, articles}}, 'o');
	expect(menuOf(menu)?.items.map(({label}) => label)).toEqual(['1 https://example.org/kai', '2 https://example.org/hafen']);
	expect(press(menu, 'j', 'enter')[1]).toEqual([{kind: 'open-url', url: 'https://example.org/hafen'}]);
});

test('Y copies the citation alone', () => {
	expect(press(harbourModel(), 'enter', 'Y')[1].at(-1)).toEqual({
		kind: 'copy',
		text: 'Nordwind greift nach Seebrück, Seebrücker Bote, 9 June 2025, 16:13, harbour',
	});
});
