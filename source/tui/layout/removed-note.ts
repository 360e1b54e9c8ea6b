import type {Article} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {linesRemoved} from './lines-removed.js';

/** How many lines of the source are not in the text, and the key that shows them: "31 lines removed (x)". */
export function removedNote(article: Article, language: Language, key = 'x'): string {
	const lost = linesRemoved(article);
	const words = readerWords[language];
	return lost === 0 ? words.nothingRemoved : `${words.removedLines(lost)} (${key})`;
}
