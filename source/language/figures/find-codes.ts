import type {Span} from '../../model/span.js';

// Numbers to call and numbers of files: "0555 123 456", "Telefon 123 456", "Az. 5 S 112/25".
const codes = [
	/(?<![\p{L}\p{N}.,:/])\(?0\d{2,5}\)?(?:(?:\s?[/–-]\s?|\s)\d{2,9}){1,6}(?![\p{L}\d])/gu,
	/(?<!\p{L})(?:tel|telefon(?:nummer)?|rufnummer|hotline|fax|phone)(?:\.|:|\snumber)?:?\s?[+(]?\d[\d /()–-]{2,20}\d/giu,
	/(?<![\p{L}\p{N}])\d{1,4}\s\p{Lu}\p{L}{0,3}\s\d{1,5}\/\d{2}(?!\d)/gu,
	/(?<!\p{L})(?:Az\.?|Aktenzeichen|case no\.?|docket no\.?):?\s[^,;()\n]{0,20}?\d{1,5}\/\d{2,4}(?!\d)/giu,
];

/** The stretches of a sentence whose numbers count nothing: telephone and file numbers. */
export const findCodes = (sentence: string): Span[] =>
	codes.flatMap((pattern) => Array.from(sentence.matchAll(pattern), ({0: text, index}) => ({start: index, end: index + text.length})));
