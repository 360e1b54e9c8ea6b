import {expect, test} from 'vitest';
import type {Candidate} from '../../../source/analyse/summary/candidate.js';
import {gatherCandidates} from '../../../source/analyse/summary/gather-candidates.js';
import {pickSentences} from '../../../source/analyse/summary/pick-sentences.js';
import {article} from '../../helpers/article.js';

const lead = [
	'Hansen greift nach der Werft Brandt.',
	'Die Gründerfamilie hat ihre Anteile schon verkauft.',
	'Bezahlt wird mit einem Kredit.',
];
const daily = ['Neuer Eigentümer der Werft ist Hansen.', 'Betriebsräte sorgen sich um Lehrlinge.'];
const tellings = [lead, daily].map((texts, telling) => gatherCandidates(article(`a${telling}`, '', texts.join(' ')), telling));
const scores = [0.1, 0.9, 0.3, 0.8, 0.2];
const ranked = tellings.flat().map((candidate, at) => ({candidate, needs: null, score: scores[at] ?? 0}));

const every = () => true;
const pick = (count: number, mayOpen: (candidate: Candidate) => boolean, isShared: (candidate: Candidate) => boolean = every) =>
	pickSentences(ranked, count, {mayOpen, isShared}).map(({text}) => text);

test('the best sentences stand in reading order', () => {
	expect(pick(2, every)).toEqual([lead[1], daily[0]]);
});

test('a summary opens with a sentence that may open it, the best of them, and leaves out what would stand before', () => {
	expect(pick(2, ({text}) => text.includes('Hansen'))).toEqual([daily[0], daily[1]]);
});

test('where nothing may open a summary the best sentences make it', () => {
	expect(pick(2, () => false)).toEqual([lead[1], daily[0]]);
});

test('a summary has a sentence several outlets say in place of the weakest, but one sentence stays the best', () => {
	const isShared = ({text}: Candidate) => text.startsWith('Bezahlt');
	expect(pick(2, every, isShared)).toEqual([lead[1], lead[2]]);
	expect(pick(1, every, isShared)).toEqual([lead[1]]);
});

test('a sentence that points back comes only with the one it needs', () => {
	const [first, second, third] = ranked;
	if (!first || !second || !third) throw new Error('three sentences are needed');
	const leaning = (score: number) => [first, {...second, needs: first.candidate, score}, third];
	const texts = (score: number, count: number) =>
		pickSentences(leaning(score), count, {mayOpen: every, isShared: every}).map(({text}) => text);
	expect(texts(0.9, 1)).toEqual([lead[2]]);
	expect(texts(0.9, 2)).toEqual([lead[0], lead[2]]);
	expect(texts(0.9, 3)).toEqual(lead);
});
