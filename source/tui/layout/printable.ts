/**
 * The text as one row may show it: every white space, control and bidi control character one blank, so that offsets
 * and columns stay as they are. Articles come neutralised; this is the last door before the terminal.
 */
export const printable = (text: string): string => text.replace(unprintable, ' ');

const unprintable = /[\s\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
