import stringWidth from 'string-width';

/** Columns a text takes on the terminal, counted by grapheme. */
export const displayWidth = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text, measure));

// Articles are neutralised: no escape sequence is left to be looked for.
const measure = {countAnsiEscapeCodes: true};

// Latin letters and the signs of the press take one column each; most text is nothing else, and counting it is free.
const narrow = /^[ -~¡-¬®-ɏ–—‘’‚“”„•…‹›€′″]*$/u;
