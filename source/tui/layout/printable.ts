/** The text as one row may show it: every white space one blank, so that offsets and columns stay as they are. */
export const printable = (text: string): string => text.replace(/\s/gu, ' ');
