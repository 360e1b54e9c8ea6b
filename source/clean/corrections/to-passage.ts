/** A text as the passage of a correction that means just these words: on one line, its asterisks made plain. */
export const toPassage = (text: string): string => text.trim().replace(/\s+/gu, ' ').replaceAll('*', '\\*');
