import {neutralise} from './language/neutralise.js';
import type {Block} from './model/article.js';
import type {ArticleRecord} from './model/record.js';

/** The lines of a record just as they came, each a paragraph; control characters and empty lines are gone. */
export function givenLines({text, html}: ArticleRecord): Block[] {
	return neutralise(text ?? html ?? '')
		.split('\n')
		.flatMap((given, index): Block[] => {
			const line = given.trimEnd();
			return line === '' ? [] : [{kind: 'paragraph', text: line, line: index + 1}];
		});
}
