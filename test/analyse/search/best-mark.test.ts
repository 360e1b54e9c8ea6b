import {expect, test} from 'vitest';
import {bestMark} from '../../../source/analyse/search/hits/best-mark.js';

const marks = (text: string, ...words: string[]): [number, number][] =>
	words
		.flatMap((word) => [...text.matchAll(new RegExp(word, 'gu'))].map(({index}): [number, number] => [index, index + word.length]))
		.sort((a, b) => a[0] - b[0]);

test('begins where the most different words are marked together, and stays in their line', () => {
	const text = 'Poker um den Hafen\nDer Hafen gehört der Stadt.\nSie will den Hafen mit einem Kai erweitern.';
	expect(bestMark(text, marks(text, 'Hafen', 'Kai'))).toBe(text.lastIndexOf('Hafen'));
});

test('the same word twice is worth no more than once', () => {
	const text = 'Kai und Kai. Danach der Hafen und der Kai.';
	expect(bestMark(text, marks(text, 'Kai'))).toBe(0);
	expect(bestMark('ohne', [])).toBeUndefined();
});
