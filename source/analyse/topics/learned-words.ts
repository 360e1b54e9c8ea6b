import learned from './learned-words.data.json' with {type: 'json'};
import {taxonomy} from './taxonomy.js';

/** Subjects by their place in the taxonomy, and how much a word leans to each. */
export type Leans = ReadonlyMap<number, number>;

/** No subject at all. */
export const noLeans: Leans = new Map();

/**
 * The words that lean to a subject without naming it, by their folded stems, as learned-words.train.mjs found them:
 * how much likelier they are in articles of the subject than at large, as a natural logarithm.
 */
export function learnedWords(language: 'de' | 'en'): ReadonlyMap<string, Leans> {
	const words = new Map<string, Map<number, number>>();
	const bySubject: Readonly<Record<string, string>> = learned[language];
	taxonomy.forEach(({names}, subject) => {
		for (const entry of (bySubject[names.en] ?? '').split(' ')) {
			const [word = '', lean = ''] = entry.split(':');
			if (word !== '') words.set(word, (words.get(word) ?? new Map<number, number>()).set(subject, Number(lean)));
		}
	});
	return words;
}
