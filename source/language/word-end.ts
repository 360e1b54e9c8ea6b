import {letterClass, notOfWords} from './letter-class.js';

/** Where the word ends that goes on at `from`: the first place that is neither letter nor digit, or the end of the text. */
export function wordEnd(text: string, from: number): number {
	let at = from;
	while (at < text.length && letterClass(text.charCodeAt(at)) !== notOfWords) at++;
	return at;
}
