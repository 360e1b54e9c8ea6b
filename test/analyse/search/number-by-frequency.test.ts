import {expect, test} from 'vitest';
import {growIndex} from '../../../source/analyse/search/index/grow-index.js';
import {emptyIndex} from '../../../source/analyse/search/index/search-index.js';
import {keyOf} from '../../../source/analyse/search/index/vocabulary.js';
import {openSearch} from '../../../source/analyse/search/open-search.js';
import {article} from '../../helpers/article.js';

const many = Array.from({length: 1000}, (_, at) =>
	article(`a${at}`, `Bericht w${at}`, `Zum Hafen nach w${at} und w${at + 1} fährt der Hafen`),
);

test('in a large collection frequent words have small numbers, and every word is found', () => {
	const index = growIndex(emptyIndex, many);
	expect(keyOf(index.vocabulary, 0)).toBe('hafen');
	const search = openSearch(index, many);
	expect(search.query('w317 hafen').map(({id}) => id)).toContain('a317');
	expect(search.query('w731', {limit: 1})[0]?.id).toBe('a731');
});
