import {clauseWords} from './clause-words.js';

const danglers: ReadonlySet<string> = new Set(['de', 'en'].flatMap((language) => [...(clauseWords(language)?.danglers ?? [])]));

/** Does a text end in a word nothing ends with, an article or a preposition, German or English? */
export const waitsForNext = (text: string): boolean => danglers.has(/\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '');
