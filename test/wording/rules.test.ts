import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {ruleWords} from '../../source/wording/rules.js';

const folder = new URL('../../source/clean/', import.meta.url);
const cleaner = readdirSync(folder, {recursive: true, encoding: 'utf8'})
	.filter((name) => name.endsWith('.ts'))
	.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** The rules the cleaner's code names: `rule: 'shout'`, or the first argument of what makes a verdict. */
const named = cleaner.flatMap(([, code]) =>
	Array.from(code.matchAll(/(?:\brule(?::| =)|\b(?:verdict|metadata|offer)\()\s*'([^']+)'/gu), ([, rule = '']) => rule),
);

/** Rules that are made from the name of a place on a page. */
const places = cleaner
	.filter(([name]) => name.endsWith('furniture-place.ts') || name.endsWith('page-region.ts'))
	.flatMap(([, code]) => Array.from(code.matchAll(/(?:name: |place: |\/iu,\s+)'([^']+)'/gu), ([, place = '']) => `stood in the ${place}`));

test.each([...new Set([...named, ...places])])('German readers are told of "%s" in German', (rule) => {
	expect(ruleWords(rule, 'de')).not.toBe(rule);
});

test('finds the rules it is about', () => {
	expect(named.length).toBeGreaterThan(40);
	expect(places).toContain('stood in the newsletter box');
});

test('says in English what the cleaner says, and so where German words are missing', () => {
	expect(ruleWords('byline', 'en')).toBe('byline');
	expect(ruleWords('a rule of tomorrow', 'de')).toBe('a rule of tomorrow');
});
