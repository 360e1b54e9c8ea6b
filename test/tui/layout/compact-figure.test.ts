import {expect, test} from 'vitest';
import type {FigureKind} from '../../../source/model/figure.js';
import {compactFigure} from '../../../source/tui/layout/compact-figure.js';

const figure = (kind: FigureKind, value: number, unit: string | null, text = '') => ({kind, value, unit, text});

test.each([
	['20 Mrd. $', figure('money', 20e9, 'USD')],
	['1,78 Bio. €', figure('money', 1.78e12, 'EUR')],
	['639,40 €', figure('money', 639.4, 'EUR')],
	['65 €', figure('money', 65, 'EUR')],
	['-0,24 %', figure('percent', -0.24, '%')],
	['350.000 Chips', figure('count', 350_000, 'Chips')],
	['1.000 TWh', figure('measure', 1000, 'TWh')],
	['Ende Mai', figure('date', 20250531, null, 'Ende Mai')],
])('%s in German', (expected, given) => {
	expect(compactFigure(given, 'de').replace(/\u00A0/gu, ' ')).toBe(expected);
});

test('an amount in English', () => {
	expect(compactFigure(figure('money', 1.13e9, 'USD'), 'en')).toBe('$1.13bn');
});

test('a unit that is no currency is named', () => {
	expect(compactFigure(figure('money', 20, 'Taler'), 'de')).toBe('20 Taler');
});
