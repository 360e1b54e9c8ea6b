import type {Language} from './language.js';

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
	de: new Intl.NumberFormat('de-DE'),
	en: new Intl.NumberFormat('en-GB'),
};

/** A number as the language writes it: 12,345 or 12.345. */
export const formatNumber = (value: number, language: Language): string => formats[language].format(value);
