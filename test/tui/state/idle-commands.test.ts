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
