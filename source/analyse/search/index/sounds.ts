import {soundKey} from '../words/sound-key.js';
import type {Vocabulary} from './vocabulary.js';

/** The sound keys of a vocabulary, each made when it is first asked for: a few thousand of them serve a session. */
export class Sounds {
	private readonly vocabulary: Vocabulary;
	private readonly made = new Map<number, string>();

	constructor(vocabulary: Vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** How a word (by number) sounds. */
	of(word: number): string {
		const sound = this.made.get(word) ?? soundKey(this.vocabulary[word] ?? '');
		this.made.set(word, sound);
		return sound;
	}
}
