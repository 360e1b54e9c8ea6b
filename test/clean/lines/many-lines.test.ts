import {expect, test} from 'vitest';
import type {Line} from '../../../source/clean/draft.js';
import {listScores} from '../../../source/clean/lines/list-scores.js';
import {unwrapLines} from '../../../source/clean/lines/unwrap-lines.js';
import {captionsOf} from '../../../source/model/captions-of.js';

/** More than a call takes arguments. */
const many = 200_000;

test('a text may have more lines than a call takes arguments', () => {
	const lines = Array.from({length: many}, (_, at) => ({number: at + 1, text: 'Ein Wort.', blankBefore: false, indented: false}));
	expect(unwrapLines(lines)).toHaveLength(many);
});

test('so may a list, whose items all have the score of its best', () => {
	const item = {text: '- Die Stadt baut den Kai am alten Hafen im Herbst aus.', shape: {endsSentence: true}, score: 0.25} as Line;
	const items = Array.from({length: many}, (_, at) => (at === 7 ? {...item, score: 0.75} : item));
	expect(new Set(listScores(items))).toEqual(new Set([0.75]));
});

test('so may an article with captions', () => {
	const blocks = Array.from({length: many}, (_, line) => ({kind: 'paragraph' as const, text: 'Ein Wort.', line: line * 2}));
	const caption = {line: 5, text: 'Das Schiff am Anleger von Rohrbach.', reason: 'caption', rule: 'caption', confidence: 0.9} as const;
	expect(captionsOf({blocks, removed: [caption]})).toEqual([{line: 5, text: caption.text}]);
});
