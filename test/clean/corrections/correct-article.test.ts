import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import {correctArticle} from '../../../source/clean/corrections/correct-article.js';
import {correctionBook} from '../../../source/clean/corrections/correction-book.js';
import type {Article} from '../../../source/model/article.js';
import type {Correction} from '../../../source/model/correction.js';

const call = 'Was meinen Sie dazu? Schreiben Sie uns Ihre Meinung in den Kommentaren!';
const teaser = 'Unser Wetterdienst weiß mehr über den Himmel von Olmbach.';
const first = 'Der Rat hat am Montag beschlossen, dass die Brücke im kommenden Jahr für den Verkehr gesperrt wird.';
const second = `Die Umleitung führt über die Dörfer im Norden, wie die Bürgermeisterin am Abend erklärte. ${teaser}`;
const text = [
	'Rat sperrt die Brücke',
	'',
	'Jetzt kommentieren: 12',
	'',
	first,
	'',
	second,
	'',
	`Gebaut wird bis in den Herbst hinein. ${call}`,
].join('\n');
const article = cleanArticle({id: 'a', text, outlet: 'Seeblicker Bote'});
const bookOf = (...rules: readonly (readonly [Correction['verdict'], string, string?])[]) =>
	correctionBook(rules.map(([verdict, passage, scope = 'Seeblicker Bote']) => ({scope, verdict, passage})));
const words = ({blocks, removed}: Article): string[] =>
	(
		[...blocks, ...removed]
			.map(({text}) => text)
			.join('\n')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).toSorted();

test('a kept line is text again and says so', () => {
	const corrected = correctArticle(article, bookOf(['keep', 'Jetzt kommentieren: 12']));
	expect(corrected.blocks.map((block) => block.text)).toContain('Jetzt kommentieren: 12');
	expect(corrected.removed.map((removal) => removal.text)).not.toContain('Jetzt kommentieren: 12');
	expect(corrected.kept).toMatchObject([{text: 'Jetzt kommentieren: 12', rule: 'kept by you', reason: 'comments'}]);
	expect(corrected.text).toContain('kommentieren: 12');
});

test('the number in a stock line may be another one', () => {
	expect(correctArticle(article, bookOf(['keep', 'Jetzt kommentieren: 7'])).kept).toHaveLength(1);
});

test('the kept end of a paragraph goes back to its paragraph', () => {
	const corrected = correctArticle(article, bookOf(['keep', call]));
	expect(corrected.blocks.at(-1)?.text).toBe(`Gebaut wird bis in den Herbst hinein. ${call}`);
});

test('a paragraph goes by the word of its reader', () => {
	const corrected = correctArticle(article, bookOf(['remove', first]));
	expect(corrected.removed).toContainEqual({line: 5, text: first, reason: 'other', rule: 'removed by you', confidence: 1});
	expect(corrected.text).not.toContain(first);
});

test('a sentence goes from the paragraph it stands in', () => {
	const corrected = correctArticle(article, bookOf(['remove', teaser]));
	expect(corrected.text).not.toContain(teaser);
	expect(corrected.text).toContain('erklärte.');
});

test('half a sentence stays where it is', () => {
	expect(correctArticle(article, bookOf(['remove', 'die Brücke im kommenden Jahr für den Verkehr'])).text).toBe(article.text);
});

test('an asterisk stands for any words', () => {
	expect(correctArticle(article, bookOf(['remove', 'Die Umleitung führt *'])).text).not.toContain('Umleitung');
	expect(correctArticle(article, bookOf(['keep', 'jetzt * \\* 12'])).text).toBe(article.text);
});

test('what holds for another outlet does not hold here, what holds everywhere does', () => {
	expect(correctArticle(article, bookOf(['remove', first, 'Olmbacher Tagblatt'])).text).toBe(article.text);
	expect(correctArticle(article, bookOf(['remove', first, '*'])).text).not.toBe(article.text);
});

test('without an outlet the site counts, without a site the folder', () => {
	const from = (source: string) =>
		correctArticle({...article, outlet: null, source}, bookOf(['remove', first, 'olmbach.example'], ['remove', first, 'news/olmbach']));
	expect(from('https://www.olmbach.example/a/b').text).not.toContain(first);
	expect(from('news/olmbach/a.txt').text).not.toContain(first);
	expect(from('news/a.txt').text).toContain(first);
});

test('an article never loses its last words', () => {
	const all = article.blocks.map(({text}) => ['remove', text] as const);
	expect(correctArticle(article, bookOf(...all)).text).toBe(article.text);
});

test('corrections taken back leave the article as it was cleaned', () => {
	const corrected = correctArticle(article, bookOf(['remove', first], ['keep', call]));
	const {kept, uncorrected, ...back} = correctArticle(corrected, bookOf());
	expect([back, kept]).toEqual([{...article}, []]);
	expect(uncorrected).toBeDefined();
});

test('no correction makes a word vanish', () => {
	const passages = [...article.blocks, ...article.removed].map((piece) => piece.text);
	const rule = fc.record({
		scope: fc.constantFrom('*', 'Seeblicker Bote'),
		verdict: fc.constantFrom('keep', 'remove'),
		passage: fc.constantFrom(...passages, teaser, '*', 'D*'),
	});
	fc.assert(
		fc.property(fc.array(rule, {maxLength: 6}), (corrections) => {
			expect(words(correctArticle(article, correctionBook(corrections)))).toEqual(words(article));
		}),
	);
});
