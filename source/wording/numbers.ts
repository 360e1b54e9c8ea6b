import type {Language} from './language.js';

const locales: Readonly<Record<Language, string>> = {de: 'de-DE', en: 'en-GB'};
/** From here on digits are grouped; both languages write what is smaller as it is. */
const grouped = 1000;

// The first formatter of a process takes longer than the rest of a short run's words; a run that prints none makes none.
const formats = new Map<Language, Intl.NumberFormat>();

/** A number as the language writes it: 12,345 or 12.345. */
export function formatNumber(value: number, language: Language): string {
	if (Number.isInteger(value) && Math.abs(value) < grouped) return String(value);
	const format = formats.get(language) ?? new Intl.NumberFormat(locales[language]);
	formats.set(language, format);
	return format.format(value);
}
