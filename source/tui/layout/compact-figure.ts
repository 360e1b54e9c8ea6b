import type {FigureKind} from '../../model/figure.js';
import type {Language} from '../../wording/language.js';
import {printable} from './printable.js';

export interface CompactFigureInput {
	readonly kind: FigureKind;
	readonly value: number;
	readonly unit: string | null;
	/** As written. */
	readonly text: string;
}

/** A figure in the fewest columns: "20 Mrd. $", "639,40 €", "10 %"; dates and durations as they are written. */
export function compactFigure({kind, value, unit, text}: CompactFigureInput, language: Language): string {
	const locale = language === 'de' ? 'de-DE' : 'en-GB';
	const size: Intl.NumberFormatOptions =
		Math.abs(value) >= 10_000 ? {notation: 'compact', maximumSignificantDigits: 4} : {maximumFractionDigits: 2};
	if (kind === 'money' && unit && currency.test(unit)) {
		const cents = Number.isInteger(value) || Math.abs(value) >= 10_000 ? {maximumFractionDigits: 0} : {};
		const {maximumSignificantDigits} = size;
		const format = {
			style: 'currency',
			currency: unit,
			currencyDisplay: 'narrowSymbol',
			...(maximumSignificantDigits ? size : cents),
		} as const;
		return printable(new Intl.NumberFormat(locale, format).format(value));
	}
	if (kind === 'percent') return printable(new Intl.NumberFormat(locale, {style: 'percent', maximumFractionDigits: 2}).format(value / 100));
	if (kind === 'date' || kind === 'duration') return printable(text);
	return printable([new Intl.NumberFormat(locale, size).format(value), unit ?? ''].join(' ').trim());
}

const currency = /^[A-Z]{3}$/;
