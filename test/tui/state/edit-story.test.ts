import {expect, test} from 'vitest';
import {editBrief} from '../../../source/edit-brief.js';
import {articleId} from '../../../source/model/ids.js';
import {storyOf} from '../../../source/tui/state/derived/story-of.js';
import type {Model} from '../../../source/tui/state/model.js';
import {update} from '../../../source/tui/state/update.js';
import {harbourModel} from './harbour-model.js';
import {after, press} from './press.js';

/** The model after a key, with the briefing the world would answer an edit with. */
function edited(model: Model, key: string): Model {
	const [next, effects] = press(model, key);
	const edit = effects.find((effect) => effect.kind === 'edit-story');
	return edit
		? update(next, {kind: 'brief-changed', brief: editBrief(next.brief, edit.edit, {summarise: () => ({summary: [], onlyIn: []})})})[0]
		: next;
}
const tellingsOf = (model: Model, id: string) => storyOf(model.brief, articleId(id))?.articles.length;
const selected = (model: Model) => model.list.selected ?? '';

test('minus takes the selected telling out of its story and says so', () => {
	const model = harbourModel();
	const before = tellingsOf(model, selected(model)) ?? 0;
	expect(before).toBeGreaterThan(1);
	const split = edited(model, '-');
	expect(tellingsOf(split, selected(model))).toBe(1);
	expect(split.notice).toContain('A story of its own now');
	expect(edited(split, '-').notice).toBe('Only one article tells this story.');
});

test('plus, then plus on another story makes one of both', () => {
	const model = harbourModel();
	const chosen = after(model, '+');
	expect(chosen.notice).toContain('Choose the story to join');
	const there = after(chosen, 'G');
	const joined = edited(there, '+');
	expect(storyOf(joined.brief, articleId(selected(model)))).toBe(storyOf(joined.brief, articleId(selected(there))));
	expect(joined.joining).toBeNull();
});

test('plus twice on one story joins nothing', () => {
	const model = after(harbourModel(), '+');
	expect(press(model, '+')[1]).toEqual([]);
	expect(after(model, '+').notice).toContain('nothing is joined');
});
