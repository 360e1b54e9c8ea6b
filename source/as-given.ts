import {readingTime} from './clean/reading-time.js';
import {givenHead} from './given-head.js';
import {givenLines} from './given-lines.js';
import {detectLanguage} from './language/detect.js';
import {languageCode} from './language/language-code.js';
import {neutraliseLine} from './language/neutralise.js';
import {tokens} from './language/tokens.js';
import {type Article, blockSeparator} from './model/article.js';
import type {ArticleRecord} from './model/record.js';

/**
 * A record as an article just as it came: every line kept, nothing judged. Control characters are gone all the same.
 * For texts that are clean already, and to see what the cleaner was given.
 */
export function asGiven(record: ArticleRecord, number = 1): Article {
	const blocks = givenLines(record);
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = tokens(text).length;
	const language = languageCode(record.language) ?? detectLanguage(text);
	const source = neutraliseLine(record.source ?? record.url ?? '-');
	return {
		...{number, source, url: record.url ? neutraliseLine(record.url) : null},
		...givenHead(record, text),
		...{language, words, minutes: readingTime(words, language)},
		...{text, blocks, removed: []},
	};
}
