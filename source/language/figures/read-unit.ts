import type {FigureKind} from '../../model/figure.js';
import {matchAt} from './match-at.js';
import {anyUnit, unitTable} from './unit-table.js';

interface Unit {
	readonly kind: FigureKind;
	readonly unit: string;
	readonly end: number;
}

/** The unit after a number, parted by blanks or joined by a hyphen ("639,40 Euro", "15-Kilometer-Regel"), or null. */
export function readUnit(text: string, at: number, language: string): Unit | null {
	if (!matchAt(anyUnit, text, at)) return null;
	for (const {pattern, kind, name, englishName} of unitTable) {
		const found = matchAt(pattern, text, at);
		if (found) return {kind, unit: language === 'de' ? name : (englishName ?? name), end: at + found[0].length};
	}
	return null;
}

const sign =
	/(?:(US|CA|C|A|AU|NZ|HK|S)?(\$)|([€£¥₹₽₩₺₿])|(?<![\p{L}\p{N}])(USD|EUR|GBP|CHF|JPY|CNY|SEK|NOK|DKK|PLN|CAD|AUD|Fr\.))[\s\u00A0\u202F]?$/u;
const signs: Readonly<Record<string, string>> = {
	'€': 'EUR',
	'£': 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
	'₽': 'RUB',
	'₩': 'KRW',
	'₺': 'TRY',
	'₿': 'BTC',
	'Fr.': 'CHF',
};
const dollars: Readonly<Record<string, string>> = {CA: 'CAD', C: 'CAD', A: 'AUD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', S: 'SGD'};

/** The currency sign or code between `floor` and the number that begins at `at` ("$", "US$", "CHF "), or null. `start` is its offset. */
export function readCurrencyBefore(text: string, at: number, floor: number): {readonly unit: string; readonly start: number} | null {
	const from = Math.max(floor, at - 6);
	const found = sign.exec(text.slice(from, at));
	if (!found) return null;
	const [, country, dollar, symbol, code] = found;
	const name = symbol ?? code ?? '';
	return {unit: dollar ? (dollars[country ?? ''] ?? 'USD') : (signs[name] ?? name), start: from + found.index};
}
