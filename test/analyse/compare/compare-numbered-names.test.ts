import {expect, test} from 'vitest';
import {comparePassages} from '../../../source/analyse/compare/compare-passages.js';
import {article} from '../../helpers/article.js';

const clashes = (a: readonly string[], b: readonly string[]) =>
	comparePassages(article('a', 'A', ...a), article('b', 'B', ...b)).figures.flatMap(({status, a: one, b: other}) =>
		status === 'differs' ? [[one?.text, other?.text]] : [],
	);
const line = (number: number) => `Das Ministerium streitet weiter über die umstrittene Leitung Nordwind ${number} und über die Kosten.`;

test('a name that is numbered otherwise in the same sentence differs', () => {
	expect(clashes([line(2)], [line(3)])).toEqual([['Leitung Nordwind 2', 'Leitung Nordwind 3']]);
	expect(clashes([line(2)], [line(2)])).toEqual([]);
});

test('a text that knows both names means two things', () => {
	expect(clashes([line(2)], [line(3), 'Die Leitung Nordwind 2 ist älter.'])).toEqual([]);
});

test('years agree with no decade, and one that nobody would write clashes with the right one', () => {
	const since = (year: string) => `Der Hafen von Seebrück gehört seit ${year} zum Erbe der Menschheit und zieht viele Gäste an.`;
	expect(clashes([since('1999')], [since('den 1990er Jahren')])).toEqual([]);
	expect(clashes([since('1999')], [since('1998')])).toEqual([['seit 1999', 'seit 1998']]);
	expect(clashes([since('1999')], [since('3998')])).toHaveLength(1);
});
