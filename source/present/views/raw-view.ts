import type {Article} from '../../model/article.js';
import type {Document} from '../document/document.js';

/** An article that was taken as it came: its lines, each where it stood. */
export function rawView({title, language, blocks}: Article): Document {
	const lines = blocks.flatMap(({text, line}, index) => [...Array<string>(line - (blocks[index - 1]?.line ?? 0) - 1).fill(''), text]);
	return {title, language, parts: [{kind: 'verbatim', lines}]};
}
