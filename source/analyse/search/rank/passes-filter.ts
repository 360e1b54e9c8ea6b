import {type Marks, unmarked} from '../../../model/marks.js';
import type {Searchable} from '../../../model/search.js';
import type {Filter} from '../query/query.js';
import {textWords} from '../text/text-words.js';

/** Whether an article is what a filter asks for, or is not where the filter says "not". */
export const passesFilter = (article: Searchable, filter: Filter, marks: Marks): boolean => fits(article, filter, marks) === filter.wanted;

function fits(article: Searchable, filter: Filter, marks: Marks): boolean {
	switch (filter.kind) {
		case 'topic':
			return hasWords(article.topic, filter.keys);
		case 'outlet':
			return hasWords(article.outlet, filter.keys);
		case 'date': {
			const day = article.published?.slice(0, 10);
			return day !== undefined && (filter.from === null || day >= filter.from) && (filter.to === null || day <= filter.to);
		}
		case 'mark':
			return (marks.get(article.id) ?? unmarked)[filter.mark] === filter.is;
		case 'story':
			return article.story === filter.story;
		default:
			return filter satisfies never;
	}
}

/** Each key begins a word of the label; a label may be written as one: "borsennews" for "Börsen News". */
function hasWords(label: string | null, keys: readonly string[]): boolean {
	const words = textWords(label ?? '').map(({key}) => key);
	const asOne = words.join('');
	return keys.every((key) => asOne.startsWith(key) || words.some((word) => word.startsWith(key)));
}
