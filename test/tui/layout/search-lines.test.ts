import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {searchLines} from '../../../source/tui/layout/search-lines.js';
import {harbourBrief} from './harbour-brief.js';
import {someHit} from './some-hit.js';
import {textOf} from './text-of.js';

const english = {language: 'en', ascii: false} as const;
const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());

test('a hit takes two lines, and its first match is in view', () => {
	const {lines, hitAt} = searchLines([someHit(), someHit({snippet: 'Kai', matches: [[0, 3]]})], harbourBrief, {
		...english,
		width: 40,
		cursor: 0,
	});
	expect(shown(lines)).toEqual([
		'▸ Nordwind greift nach See…  9 Jun 2025',
		'  …ern, bis ein zweiter Kai für Schiffe…',
		'  Nordwind greift nach See…  9 Jun 2025',
		'  Kai',
	]);
	expect(lines[1]?.filter(({role}) => role === 'match').map(({text}) => text)).toEqual(['Kai']);
	expect(hitAt).toEqual([0, 0, 1, 1]);
});

test('a hit that stands for several tellings says how many', () => {
	const also = [{id: articleId('ferry'), number: 3, title: 'Fähre'}];
	const {lines} = searchLines([someHit({also})], harbourBrief, {width: 80, cursor: 0, language: 'en', ascii: false});
	expect(textOf(lines[0] ?? [])).toContain('2 tellings');
});

test('a narrow row begins where the first matches are all in view', () => {
	const snippet = 'Nach Angaben der Stadt soll die Fähre im Frühjahr vom neuen Kai ablegen, wenn der fertig ist.';
	const at = (word: string): [number, number] => [snippet.indexOf(word), snippet.indexOf(word) + word.length];
	const {lines} = searchLines([someHit({snippet, matches: [at('Fähre'), at('Kai')]})], harbourBrief, {...english, width: 42, cursor: 0});
	expect(lines[1]?.filter(({role}) => role === 'match').map(({text}) => text)).toEqual(['Fähre', 'Kai']);
});
