import {splitGraphemes} from '../../present/text/split-graphemes.js';
import type {Command} from '../keys/command.js';

/** A typed line after an editing command; others leave it. A letter is a whole grapheme, a word ends at blanks. */
export function editLine(line: string, command: Command): string {
	switch (command) {
		case 'clearLine':
			return '';
		case 'deleteWord':
			return line.replace(/\S*\s*$/u, '');
		case 'deleteLetter':
			return line.slice(0, splitGraphemes(line).at(-1)?.start ?? 0);
		default:
			return line;
	}
}
