/** The named groups of a date pattern; what was not written is missing. */
export interface DateMatch {
	readonly year?: string;
	readonly month?: string;
	readonly monthName?: string;
	readonly day?: string;
}

const monthStems = ['jan|jän', 'feb', 'mär|mrz|mar', 'apr', 'mai|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dez|dec'];

/** The number of a month, 1 to 12, by its name in German or English; 0 for another word. */
export function monthOf(name: string): number {
	return monthStems.findIndex((stems) => stems.split('|').some((stem) => name.toLowerCase().startsWith(stem))) + 1;
}

const germanMonth =
	'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.';
const englishMonth =
	'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const start = '(?<![\\p{L}\\p{N}][.,:/-]?)';
const end = '(?![\\p{L}\\p{N}])';
const year = '(?<year>[12]\\d{3})';

const numeric = [
	new RegExp(`${start}${year}-(?<month>\\d{2})-(?<day>\\d{2})${end}`, 'gu'),
	new RegExp(`${start}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>[12]\\d{3}|\\d{2}(?!\\d))${end}`, 'gu'),
	/(?<=\b(?:am|vom|bis|zum|seit|dem|den|ab)\s)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?!\d)/gu,
];
const german = [
	...numeric,
	new RegExp(`${start}(?<day>\\d{1,2})\\.\\s?(?<monthName>${germanMonth})(?:\\s+${year})?${end}`, 'gu'),
	// The first of two days takes the month of the second: "vom 7. bis 9. März".
	new RegExp(
		`${start}(?<day>\\d{1,2})\\.(?=\\s*(?:und|bis|oder|auf den|–|-|,)\\s*(?:zum\\s)?\\d{1,2}\\.\\s?(?<monthName>${germanMonth}))`,
		'gu',
	),
	new RegExp(`(?<!\\p{L})(?<monthName>${germanMonth})\\s+${year}${end}`, 'gu'),
];
const english = [
	...numeric,
	new RegExp(`(?<!\\p{L})(?<monthName>${englishMonth})\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?${end}`, 'gu'),
	new RegExp(`${start}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<monthName>${englishMonth})(?:,?\\s+${year})?${end}`, 'gu'),
	new RegExp(`(?<!\\p{L})(?<monthName>${englishMonth}),?\\s+${year}${end}`, 'gu'),
];

/** The ways a language writes a day or a month with a year, the fuller first. */
export const datePatterns = (language: string): readonly RegExp[] => (language === 'de' ? german : english);

const germanCentury = /(?<!\p{N})(\d{1,2})\.\s?Jahrhunderts?(?!\p{L})/gu;
const englishCentury = /(?<!\p{N})(\d{1,2})(?:st|nd|rd|th)[\s-]century(?!\p{L})/giu;

/** Centuries by number: "19. Jahrhundert", "19th century". */
export const centuryPattern = (language: string): RegExp => (language === 'de' ? germanCentury : englishCentury);
