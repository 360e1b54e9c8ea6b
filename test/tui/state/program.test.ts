import {expect, test} from 'vitest';
import type {Effect} from '../../../source/tui/state/effect.js';
import {startProgram} from '../../../source/tui/state/program.js';
import {harbourModel} from './harbour-model.js';

test('messages in a row each see what the one before left', () => {
	const program = startProgram(harbourModel(), () => {});
	for (const key of ['j', 'j']) program.send({kind: 'key', key});
	expect(program.model().list.selected).toBe('ferry');
});

test('effects are handed out after listeners know the model', () => {
	const seen: string[] = [];
	const program = startProgram(harbourModel(), (effect: Effect) => seen.push(effect.kind));
	const end = program.subscribe(() => seen.push('changed'));
	program.send({kind: 'key', key: 'm'});
	end();
	program.send({kind: 'key', key: 'q'});
	expect(seen).toEqual(['changed', 'save-marks', 'exit']);
});
