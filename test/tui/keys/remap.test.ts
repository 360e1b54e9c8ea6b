import {expect, test} from 'vitest';
import {bindings} from '../../../source/tui/keys/bindings.js';
import {commandFor} from '../../../source/tui/keys/command-for.js';
import {remap} from '../../../source/tui/keys/remap.js';

const wished = (name: string, ...values: readonly string[]) => remap(bindings, [{name, values}]);

test('a command gets other keys wherever it works, and loses its own', () => {
	const {bindings: table, troubles} = wished('compare', 'v', 'ctrl-v');
	expect(troubles).toEqual([]);
	expect([commandFor(table, 'list', 'v'), commandFor(table, 'reader', 'ctrl-v'), commandFor(table, 'list', 'c')]).toEqual([
		'compare',
		'compare',
		null,
	]);
});

test('a key that is taken for one command is lost to the others in the same place only', () => {
	const {bindings: table} = wished('list.compare', 's');
	expect([commandFor(table, 'list', 's'), commandFor(table, 'reader', 's'), commandFor(table, 'reader', 'c')]).toEqual([
		'compare',
		'star',
		'compare',
	]);
});

test('what is no command, no key, or a letter where letters are text is named and changes nothing', () => {
	for (const [name, key, why] of [
		['fly', 'f', 'unknown-command'],
		['reader.topics', 't', 'unknown-command'],
		['compare', 'hyper-x', 'unknown-key'],
		['clearLine', 'c', 'letter-while-typing'],
	] as const) {
		expect(wished(name, key)).toMatchObject({bindings, troubles: [{wish: {name}, why}]});
	}
});

test('no key means two things in one place, whatever is wished for', () => {
	const {bindings: table} = remap(bindings, [
		{name: 'star', values: ['m', 'enter']},
		{name: 'down', values: ['n']},
	]);
	const places = table.flatMap(({keys, scopes}) => scopes.flatMap((scope) => keys.map((key) => `${scope} ${key}`)));
	expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});
