import {expect, test} from 'vitest';
import {bindings} from '../../../source/tui/keys/bindings.js';
import {footerKeys} from '../../../source/tui/keys/footer-keys.js';
import {helpGroups} from '../../../source/tui/keys/help-groups.js';
import {keyTableMarkdown} from '../../../source/tui/keys/key-table-markdown.js';
import {isTyping, type Scope} from '../../../source/tui/keys/scope.js';
import {keyWords} from '../../../source/wording/keys.js';

const pressed = bindings.flatMap(({command, keys, scopes}) => scopes.flatMap((scope) => keys.map((key) => ({scope, key, command}))));
const scopes = [...new Set(pressed.map(({scope}) => scope))];

test('no key means two things in one place', () => {
	const places = pressed.map(({scope, key}) => `${scope} ${key}`);
	expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

test('every command has its words in both languages', () => {
	for (const {command} of bindings) {
		for (const language of ['en', 'de'] as const) {
			expect(keyWords[language].short[command]).toBeTruthy();
			expect(keyWords[language].long[command]).toBeTruthy();
		}
	}
});

test('where letters are typed no letter is a command', () => {
	expect(pressed.filter(({scope, key}) => isTyping(scope) && [...key].length === 1)).toEqual([]);
});

test('every place has a way back and a way out', () => {
	const has = (scope: Scope, command: string) => pressed.some((entry) => entry.scope === scope && entry.command === command);
	for (const scope of scopes) {
		expect([scope, has(scope, scope === 'list' ? 'quit' : 'back')]).toEqual([scope, true]);
		expect([scope, has(scope, 'interrupt')]).toEqual([scope, true]);
	}
});

test('every place shows its way back in the footer', () => {
	for (const scope of scopes.filter((name) => name !== 'menu')) {
		const shown = footerKeys(bindings, scope, 'en', false).map(({label}) => label);
		expect([scope, shown.includes('back') || shown.includes('quit')]).toEqual([scope, true]);
	}
});

test('the help and the README name every binding', () => {
	const help = helpGroups(bindings, 'en', true).flatMap(({keys}) => keys);
	const table = keyTableMarkdown();
	for (const {command} of bindings) {
		expect(help.map(({label}) => label)).toContain(keyWords.en.long[command]);
		expect(table).toContain(keyWords.en.long[command]);
	}
});
