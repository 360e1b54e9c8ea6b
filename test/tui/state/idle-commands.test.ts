import {expect, test} from 'vitest';
import {idleCommands} from '../../../source/tui/state/idle-commands.js';
import {harbourModel} from './harbour-model.js';
import {after} from './press.js';

test('no preview to go to where the window has none', () => {
	expect(idleCommands(harbourModel({columns: 80})).has('otherPane')).toBe(true);
	expect(idleCommands(harbourModel({columns: 120})).has('otherPane')).toBe(false);
});

test('nothing to compare with an article that alone tells its story', () => {
	const told = after(harbourModel(), 'enter');
	expect([...idleCommands(told)]).not.toContain('compare');
	const alone = after(harbourModel(), 'G', 'enter');
	expect([...idleCommands(alone)]).toEqual(expect.arrayContaining(['compare', 'otherTelling']));
});

test('nothing to compare in the list either where a story is told once', () => {
	expect(idleCommands(harbourModel()).has('compare')).toBe(false);
	expect(idleCommands(after(harbourModel(), 'G')).has('compare')).toBe(true);
});

test('no next article after the last', () => {
	expect(idleCommands(after(harbourModel(), 'enter')).has('nextArticle')).toBe(false);
	expect(idleCommands(after(harbourModel(), 'G', 'enter')).has('nextArticle')).toBe(true);
});

test('why is asked where removed passages are shown', () => {
	const reading = after(harbourModel(), 'enter');
	expect(idleCommands(reading).has('explain')).toBe(true);
	expect(idleCommands(after(reading, 'x')).has('explain')).toBe(false);
});
