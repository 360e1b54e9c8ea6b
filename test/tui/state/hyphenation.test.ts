import {expect, test} from 'vitest';
import {windowLines} from '../../../source/tui/screens/window-lines.js';
import type {Model} from '../../../source/tui/state/model.js';
import {update} from '../../../source/tui/state/update.js';
import {loadHyphenators} from '../../../source/tui/terminal/load-hyphenators.js';
import {harbourBrief} from '../layout/harbour-brief.js';
import {textOf} from '../layout/text-of.js';
import {harbourModel} from './harbour-model.js';
import {after} from './press.js';

const long = 'Der Hafenausschuss prüft die Wettbewerbsfähigkeit der Hafenverwaltungsgesellschaft und der Reedereigenossenschaft. ';
const [first, second, ...others] = harbourBrief.articles;
const wordy = (article: typeof first) =>
	article ? [{...article, blocks: article.blocks.map((block) => ({...block, text: long.repeat(3)}))}] : [];
const brief = {...harbourBrief, articles: [...wordy(first), ...wordy(second), ...others]};
const hyphenators = await loadHyphenators();

const loaded = (model: Model): Model => update(model, {kind: 'hyphenation', hyphenators})[0];
const shown = (model: Model) => windowLines(model).body.map(textOf);
const isParted = (model: Model) => shown(model).some((row) => /\p{L}-\s*$/u.test(row));

test('an article that is open while patterns are loaded keeps its lines under the keys that stay in it', () => {
	const open = after(harbourModel({columns: 50, language: 'de', brief}), 'enter');
	const before = shown(open);
	const ready = loaded(open);
	for (const keys of [['s'], ['m'], ['down', 'up'], ['x', 'x'], ['?', 'esc']])
		expect(shown(after(ready, ...keys)), keys.join(' ')).toEqual(before);
});

test('words are parted in the next article, in the same one opened again, and after a resize', () => {
	const ready = loaded(after(harbourModel({columns: 50, language: 'de', brief}), 'enter'));
	expect(isParted(ready)).toBe(false);
	expect(isParted(after(ready, 'n'))).toBe(true);
	expect(isParted(after(ready, 'q', 'enter'))).toBe(true);
	expect(isParted(update(ready, {kind: 'resized', size: {columns: 54, rows: 24}})[0])).toBe(true);
});
