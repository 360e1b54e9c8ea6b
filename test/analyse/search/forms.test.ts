import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {formsOf} from '../../../source/analyse/search/words/forms.js';
import {article} from '../../helpers/article.js';

test.each([
	['duscht', 'duschen'],
	['Puppenspielerin', 'puppenspieler'],
	['Jurorinnen', 'juror'],
	['verspielte', 'verspielen'],
	['Geringverdienern', 'geringverdiener'],
	['Geringverdiener', 'geringverdienern'],
	['Übernahmen', 'ubernahme'],
	['Rechenzentrum', 'rechenzentrums'],
	['Rechenzentrum', 'rechenzentren'],
	['companies', 'company'],
])('%j is a form of %j', (word, form) => {
	expect(formsOf(word).includes(form)).toBe(true);
});

test.each([
	['Kanzler', 'kanzleramt'],
	['Berliner', 'berlinale'],
	['Hafen', 'haftung'],
	['Minister', 'ministerium'],
])('%j is no form of %j', (word, other) => {
	expect(formsOf(word).includes(other)).toBe(false);
});

test('another form of a word is found and marked, behind the word itself', () => {
	const search = createSearch([
		article('other', 'Wasser sparen', 'Wer kürzer duschen will, stellt das Wasser ab.', 'Das hilft.'),
		article('same', 'Wasser sparen', 'Wer kürzer duscht, stellt das Wasser ab.', 'Das hilft.'),
		article('none', 'Wasser sparen', 'Wer badet, stellt das Wasser ab.', 'Das hilft.'),
	]);
	const hits = search.query('duscht kürzer');
	expect(hits.slice(0, 2).map(({id}) => id)).toEqual(['same', 'other']);
	expect(hits[1]?.matches.map(([start, end]) => hits[1]?.snippet.slice(start, end))).toEqual(['kürzer', 'duschen']);
});
