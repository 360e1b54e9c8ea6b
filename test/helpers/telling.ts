import type {Article} from '../../source/model/article.js';
import {article} from './article.js';

/** Numbers that look like chance and are the same every time. */
function chance(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >>> 8) % below;
	};
}

const syllables = ['ba', 'del', 'fo', 'gri', 'han', 'ka', 'lor', 'mi', 'nes', 'pu', 'ra', 'tor', 'un', 'wes'];

/** A telling of one of sixty stories on one of twelve days, a third of them said to be English: some of its story's words among others. */
export function telling(number: number): Article {
	const any = chance(number + 1);
	const story = any(60);
	const word = (from: (below: number) => number) => Array.from({length: 3}, () => syllables[from(syllables.length)]).join('');
	const ofStory = chance(1000 + story);
	const words = Array.from({length: 14}, () => word(ofStory));
	const sentence = () => `Der ${word(any)} und ${words[any(14)]} ${words[any(14)]} mit ${words[any(14)]} und ${10 + any(40)} ${word(any)}.`;
	const day = `2026-03-${10 + (story % 12)}`;
	const made = article(`a${number}`, `${words[any(14)]} ${words[any(14)]} ${word(any)}`, Array.from({length: 8}, sentence).join(' '));
	return {...made, language: any(3) === 0 ? 'en' : 'de', published: any(20) === 0 ? null : day, words: 100};
}
