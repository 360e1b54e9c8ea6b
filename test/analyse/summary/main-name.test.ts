import {expect, test} from 'vitest';
import {gatherCandidates} from '../../../source/analyse/summary/gather-candidates.js';
import {mainName} from '../../../source/analyse/summary/main-name.js';
import {article} from '../../helpers/article.js';

test('the main name stands in a first sentence and in most of the others, and is no currency', () => {
	const text =
		'Die Reederei Hansen zahlt 40 Millionen Euro. Für Hansen sind 40 Millionen Euro viel. Bezahlt werden sie in Euro. Hansen schweigt.';
	expect(mainName([gatherCandidates(article('eins', 'Eins', text), 0)])).toBe('hans');
	expect(mainName([[]])).toBeNull();
});
