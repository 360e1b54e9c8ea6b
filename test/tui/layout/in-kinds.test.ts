import {expect, test} from 'vitest';
import {inKinds} from '../../../source/tui/layout/in-kinds.js';
import {someEntry} from './some-entry.js';

test('money comes first, dates last, the others keep their order, and conflicts follow their entries', () => {
	const entries = [
		someEntry({kind: 'count', about: 'Schiffe', conflicts: [3]}),
		someEntry({kind: 'date', about: 'Baubeginn'}),
		someEntry({kind: 'money', about: 'Ausbau'}),
		someEntry({kind: 'count', about: 'Boote', conflicts: [0]}),
	];
	const ordered = inKinds(entries);
	expect(ordered.map(({about}) => about)).toEqual(['Ausbau', 'Schiffe', 'Boote', 'Baubeginn']);
	expect(ordered.map(({conflicts}) => conflicts)).toEqual([[], [2], [1], []]);
});
