import {expect, test} from 'vitest';
import {footerOf} from '../../../source/tui/screens/footer-of.js';
import type {Surroundings} from '../state/harbour-model.js';
import {harbourModel} from '../state/harbour-model.js';
import {after} from '../state/press.js';

const foot = (surroundings: Surroundings, keys: readonly string[], position = '') =>
	footerOf(after(harbourModel(surroundings), ...keys), position)
		.map(({text}) => text)
		.join('');

test.each([
	[{columns: 80}, /x removed/u],
	[{columns: 50}, /x removed/u],
	[{columns: 80, language: 'de'}, /x entfernt/u],
	[{columns: 50, language: 'de'}, /x entfernt/u],
] as const)('the list offers what was removed: %j', (surroundings, said) => {
	expect(foot(surroundings, [], '3 von 5')).toMatch(said);
});

test.each([
	[{columns: 80}, /\d+ lines? removed \(x\)/u],
	[{columns: 50}, /\d+ removed \(x\)/u],
	[{columns: 80, language: 'de'}, /\d+ Zeilen? entfernt \(x\)/u],
	[{columns: 50, language: 'de'}, /\d+ entfernt \(x\)/u],
] as const)('the reading view says how much was removed: %j', (surroundings, said) => {
	expect(foot(surroundings, ['enter'], '100 %')).toMatch(said);
});

test.each([
	[{columns: 80}, /x hide +e why/u],
	[{columns: 50}, /x hide +e why/u],
	[{columns: 50, language: 'de'}, /x ausblenden +e warum/u],
] as const)('removals in view can be hidden and explained: %j', (surroundings, said) => {
	expect(foot(surroundings, ['enter', 'x'], '100 %')).toMatch(said);
});

test('the comparison counts differences and offers the next one, even in a narrow window', () => {
	for (const language of ['en', 'de'] as const) {
		expect(foot({columns: 50, language}, ['c', 'n'], 'Unterschied 4 von 31')).toMatch(/ n (?:next|weiter) .* q .*Unterschied 4 von 31/u);
	}
});
