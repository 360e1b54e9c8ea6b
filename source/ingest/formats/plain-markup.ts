import {Parser} from 'htmlparser2';
import {limitNesting} from '../../language/limit-nesting.js';

/** A piece of HTML without its tags, entities decoded, white space as single blanks: for titles and names. */
export function plainMarkup(markup: string): string {
	const pieces: string[] = [];
	const parser = new Parser({ontext: (text) => void pieces.push(text), onopentagname: () => void pieces.push('')}, {decodeEntities: true});
	parser.end(limitNesting(markup));
	return pieces.join('').replace(/\s+/gu, ' ').trim();
}
