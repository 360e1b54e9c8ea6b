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

/**
 * A telling of one of sixty stories on one of twelve days, a third of them said to be English: five of the six sentences of its story
 * among two of its own. Nobody has to wonder which story it tells.
 */
export function telling(number: number): Article {
	const any = chance(number + 1);
	const story = any(60);
	const ofStory = chance(1000 + story);
	const word = (from: (below: number) => number) => Array.from({length: 3}, () => syllables[from(syllables.length)]).join('');
	const sentence = (from: (below: number) => number) =>
		`Der ${word(from)} und ${word(from)} ${word(from)} mit ${word(from)} und ${10 + from(40)} ${word(from)}.`;
	const [subject, place] = [word(ofStory), word(ofStory)];
	const told = Array.from({length: 6}, () => sentence(ofStory)).filter((_, at) => at !== number % 6);
	const day = `2026-03-${10 + (story % 12)}`;
	const made = article(`a${number}`, `${subject} ${place} ${word(any)}`, [...told, sentence(any), sentence(any)].join(' '));
	return {...made, language: any(3) === 0 ? 'en' : 'de', published: any(20) === 0 ? null : day, words: 100};
}
