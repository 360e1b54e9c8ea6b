import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

test('a name far down under a long menu is left alone', () => {
	const menu = Array.from({length: 40}, (_, index) => `Rubrik ${'abcdefghij'.charAt(index % 10)}${index}`).join('\n');
	const lead = 'Der Rat hat am Montag beschlossen, dass die alte Brücke im kommenden Jahr für den gesamten Verkehr gesperrt wird.';
	const article = cleanArticle({
		id: 'menu',
		text: `${menu}\n\nAlte Brücke wird gesperrt\n\nDienstag, 01. Februar 2022 12:10\n,\nTess Arden\n\n${lead}`,
	});
	expect(article.text).toContain(lead);
});
