import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type ComparePageOptions, comparePage} from '../../../source/tui/layout/compare-page.js';
import {lineWidth} from '../../../source/tui/layout/line-width.js';
import {anyText, anyWidth} from './any-text.js';
import {harbourArticle} from './harbour-article.js';
import {harbourComparison, harbourTelling} from './harbour-telling.js';
import {textOf} from './text-of.js';

const quiet: ComparePageOptions = {width: 104, words: false, language: 'en', ascii: false};
const page = (changes: Partial<ComparePageOptions> = {}) =>
	comparePage(harbourComparison, harbourArticle(), harbourTelling(), {...quiet, ...changes});
const text = (lines: Parameters<typeof textOf>[0][]) => lines.map((line) => textOf(line).trimEnd());

test('stands side by side from 100 columns on, the sides of a pair level with each other', () => {
	const {head, lines, foot} = page();
	expect(text([...head])).toEqual([
		' A Nordwind greift nach Seebrück                   │ B Seebrück hofft auf den zweiten Kai',
		'   [1] · 9 Jun 2025 · Seebrücker Bote · Küstenred… │   [2] · date unknown',
		'                                                   │',
	]);
	expect(text([...lines])).toEqual([
		' = Seebrücks Hafen bekommt einen zweiten Kai.      │ = Der Hafen Seebrück bekommt einen zweiten Kai.',
		'                                                   │',
		' + Der Rat entscheidet im Herbst über den Ausbau.  │',
		'                                                   │',
		' ! Nordwind steht kurz vor dem Kauf von            │ ! Nordwind führt Gespräche über einen Anteil von',
		'   30 Prozent.                                     │   40 Prozent.',
		'                                                   │',
		'                                                   │ + Umweltschützer warnen vor Eingriffen ins Watt.',
	]);
	expect(text([...foot])).toEqual([
		'                                                   │',
		' figures   ! 30% / 40%   = €120m                     passages   2 same or related · A only 1 · B only 1',
	]);
});

test('stands one below the other in less', () => {
	const {head, lines, foot} = page({width: 50, language: 'de', ascii: true});
	expect(text([...head, ...lines, ...foot])).toEqual([
		' A Nordwind greift nach Seebrück',
		'   [1] | 9. Juni 2025 | Seebrücker Bote | Küst...',
		' B Seebrück hofft auf den zweiten Kai',
		'   [2] | ohne Datum',
		'',
		' = A Seebrücks Hafen bekommt einen zweiten Kai.',
		'   B Der Hafen Seebrück bekommt einen zweiten',
		'     Kai.',
		'',
		' + A Der Rat entscheidet im Herbst über den',
		'     Ausbau.',
		'',
		' ! A Nordwind steht kurz vor dem Kauf von',
		'     30 Prozent.',
		'   B Nordwind führt Gespräche über einen Anteil',
		'     von 40 Prozent.',
		'',
		' + B Umweltschützer warnen vor Eingriffen ins',
		'     Watt.',
		'',
		' Zahlen   ! 30 % / 40 %   = 120 Mio. €',
		' Stellen   2 gleich oder verwandt | nur A 1 | n...',
	]);
});

test('knows the passage of each line and the lines where the tellings part', () => {
	const {lines, passages, differences} = page();
	expect(passages).toEqual([0, 0, 1, 1, 2, 2, 2, 3]);
	expect(passages.length).toBe(lines.length);
	expect(differences).toEqual([2, 4, 7]);
});

test('a related pair whose figures agree is no contradiction', () => {
	const {lines} = comparePage({...harbourComparison, figures: []}, harbourArticle(), harbourTelling(), quiet);
	expect(text([...lines])[4]).toMatch(/^ ~ .*│ ~ /u);
});

test('each mark is in its role, and what agrees steps back', () => {
	const {lines} = page();
	expect(lines.map((line) => line[1]?.role)).toContain('same');
	expect(lines[0]?.find(({text: words}) => words.startsWith('Der Hafen'))?.role).toBe('same');
	expect(lines[4]?.find(({text: words}) => words === '! ')?.role).toBe('differs');
});

test('sets off the figures that contradict each other', () => {
	const {lines} = page();
	const apart = lines.flatMap((line) => line.filter(({role}) => role === 'differs').map(({text: words}) => words));
	expect(apart).toEqual(['! ', '! ', '30 Prozent', '40 Prozent']);
});

test('no line is wider than the window, whatever the text', () => {
	fc.assert(
		fc.property(anyText, anyText, anyWidth, fc.boolean(), (one, other, width, words) => {
			const passages = [
				{
					kind: 'related' as const,
					score: 0.5,
					repeats: null,
					a: {start: 0, end: one.length, text: one},
					b: {start: 0, end: other.length, text: other},
				},
			];
			const comparison = {...harbourComparison, passages};
			const result = comparePage(comparison, harbourArticle({title: other}), harbourTelling(), {...quiet, width, words});
			for (const line of [...result.head, ...result.lines, ...result.foot]) expect(lineWidth(line)).toBeLessThanOrEqual(width);
			expect(result.passages.length).toBe(result.lines.length);
		}),
	);
});
