import {isWordCode} from './is-word-code.js';

/** Does the code unit at this place belong to a letter or a digit? The first half of a pair does where the pair is one. */
export const isPartOfWord = (text: string, at: number): boolean =>
	isWordCode(text, at) || (isFirstHalf(text.charCodeAt(at)) && isWordCode(text, at + 1));

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
