import fc from 'fast-check';
import {expect, test} from 'vitest';
import {markWords} from '../../../source/analyse/compare/mark-words.js';

const marked = (a: string, b: string) => {
	const {a: left, b: right} = markWords(a, b);
	return {a: left.map(({start, end}) => a.slice(start, end)), b: right.map(({start, end}) => b.slice(start, end))};
};

test('marks what the other passage does not have, as whole stretches', () => {
	expect(marked('Das Werk steht kurz vor einem Vertrag mit Holm.', 'Das Werk ist in Gesprächen über einen Vertrag mit Holm.')).toEqual({
		a: ['steht kurz vor einem'],
		b: ['ist in Gesprächen über einen'],
	});
});

test('of passages in other words throughout only names and figures are marked', () => {
	expect(
		marked(
			'Angesichts hoher Ausgaben zweifeln viele Anleger, ob Brandt den richtigen Weg geht.',
			'Fraglich bleibt, setzt Brandt mit 80 Millionen auf Holm oder verspielt er das Vertrauen der Anlegerinnen?',
		),
	).toEqual({a: ['Ausgaben', 'Weg'], b: ['80', 'Millionen', 'Holm', 'Vertrauen']});
});

test('leaves function words alone unmarked', () => {
	expect(marked('Er kauft das Haus.', 'Er kauft ein Haus.')).toEqual({a: [], b: []});
});

test('does not mind case and marks', () => {
	expect(marked('Die „Brücke“ steht!', 'die Brücke steht')).toEqual({a: [], b: []});
});

test('equal texts have no marks; marks are in order and apart', () => {
	const words = fc.array(fc.constantFrom('Haus', 'baut', 'die', 'Stadt', 'Brücke', '12'), {maxLength: 12}).map((list) => list.join(' '));
	fc.assert(
		fc.property(words, words, (a, b) => {
			expect(markWords(a, a)).toEqual({a: [], b: []});
			const {a: spans} = markWords(a, b);
			for (const [index, {start, end}] of spans.entries()) {
				expect(end).toBeGreaterThan(start);
				expect(start).toBeGreaterThan(spans[index - 1]?.end ?? -1);
			}
		}),
	);
});
