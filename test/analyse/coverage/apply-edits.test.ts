import fc from 'fast-check';
import {expect, test} from 'vitest';
import {applyEdits} from '../../../source/analyse/coverage/apply-edits.js';
import {storyGroup} from '../../../source/analyse/coverage/story-group.js';
import {articleId} from '../../../source/model/ids.js';
import type {StoryEdit} from '../../../source/model/story-edit.js';
import {dated, fireInBraunsee, harbour, harbourAgain, orchard} from './made-up-news.js';

const first = dated(harbour, '2026-03-02');
const second = dated(harbourAgain, '2026-03-03');
const articles = [first, second, orchard, fireInBraunsee];
const groups = [storyGroup([first, second], null, []), storyGroup([orchard], null, []), storyGroup([fireInBraunsee], null, [])];
const after = (...edits: readonly StoryEdit[]) => applyEdits(groups, edits, articles).map(({id, articles: ids}) => [id, ...ids]);

const splitOff = (id: string): StoryEdit => ({kind: 'split', article: articleId(id)});
const joinTo = (id: string, to: string): StoryEdit => ({kind: 'join', article: articleId(id), to: articleId(to)});

test('gives a telling that was split off a story of its own beside the one it left', () => {
	expect(after(splitOff('harbour-again')).slice(0, 2)).toEqual([
		['harbour', 'harbour'],
		['harbour-again', 'harbour-again'],
	]);
});

test('names what is left anew when the lead telling is split off', () => {
	expect(after(splitOff('harbour')).slice(0, 2)).toEqual([
		['harbour-again', 'harbour-again'],
		['harbour', 'harbour'],
	]);
});

test('brings the whole story of an article into another, under its name and with the reader as evidence', () => {
	expect(after(joinTo('harbour', 'orchard'))).toEqual([
		['orchard', 'harbour', 'harbour-again', 'orchard'],
		['fire-braunsee', 'fire-braunsee'],
	]);
	expect(applyEdits(groups, [joinTo('harbour', 'orchard')], articles)[0]?.evidence).toContainEqual({
		...{a: 'orchard', b: 'harbour', score: 1, shared: []},
		by: 'reader',
	});
});

test('lets the later edit win', () => {
	expect(after(splitOff('harbour-again'), joinTo('harbour-again', 'harbour'))[0]).toEqual(['harbour', 'harbour', 'harbour-again']);
	expect(after(joinTo('orchard', 'harbour'), splitOff('orchard'))).toHaveLength(3);
});

test('passes over edits of articles that are not there', () => {
	expect(after(splitOff('gone'), joinTo('gone', 'harbour'), joinTo('harbour', 'gone'))).toEqual(after());
});

test('keeps every article in exactly one story, and every story under a name of its own, whatever is edited', () => {
	const id = fc.constantFrom('harbour', 'harbour-again', 'orchard', 'fire-braunsee', 'gone');
	const edit = fc.oneof(
		id.map(splitOff),
		fc.tuple(id, id).map(([a, b]) => joinTo(a, b)),
	);
	fc.assert(
		fc.property(fc.array(edit, {maxLength: 8}), (edits) => {
			const edited = applyEdits(groups, edits, articles);
			expect(edited.flatMap((group) => group.articles).sort()).toEqual(articles.map((article) => article.id).sort());
			expect(new Set(edited.map((group) => group.id)).size).toBe(edited.length);
		}),
	);
});
