import {expect, test} from 'vitest';
import {findOwnTopics} from '../../../source/analyse/topics/find-own-topics.js';
import type {OwnTopic} from '../../../source/analyse/topics/own-words.js';
import {article} from '../../helpers/article.js';

const own: readonly OwnTopic[] = [
	{name: 'Unsere Häfen', words: ['Hafen', 'Umschlag']},
	{name: 'Löhne', words: ['Warnstreik', 'höherer Lohn', 'tarif*']},
];
const names = (title: string, ...paragraphs: readonly string[]) =>
	findOwnTopics([article('a', title, ...paragraphs)], own).map(({name}) => name);

test('knows a topic by one of its words in the headline, in any form', () => {
	expect(names('Die Häfen melden Verluste', 'Es ging zurück.')).toEqual(['Unsere Häfen']);
});

test('knows a topic by a phrase, and by the beginning of a word', () => {
	expect(names('Streit in Fohl', 'Die Belegschaft will höhere Löhne.')).toEqual(['Löhne']);
	expect(names('Tarifgespräche in Fohl', 'Sie dauern an.')).toEqual(['Löhne']);
	expect(names('Lohn der Mühe', 'Eine höhere Zahl.')).toEqual([]);
});

test('takes a single word far down the text for a side aspect', () => {
	const long = 'Die Ernte fiel gut aus, und die Preise blieben stabil. '.repeat(14);
	expect(names('Ernte am See', `${long} Ein Hafen liegt dort.`)).toEqual([]);
	expect(names('Ernte am See', `${long} Ein Hafen liegt dort. Der Hafen wächst.`)).toEqual(['Unsere Häfen']);
});

test('puts the topic that more speaks for first', () => {
	expect(names('Warnstreik im Hafen', 'Die Gewerkschaft fordert höheren Lohn, der Tarifvertrag lief aus.')).toEqual([
		'Löhne',
		'Unsere Häfen',
	]);
});

test('finds nothing without topics', () => {
	expect(findOwnTopics([article('a', 'Hafen', 'Hafen')], [])).toEqual([]);
});
