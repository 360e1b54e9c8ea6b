import {keyOf, type Vocabulary} from '../index/vocabulary.js';
import {soundKey} from './sound-key.js';

/** The sound keys of a vocabulary, each made when it is first asked for: a few thousand of them serve a session. */
export class Sounds {
	private readonly vocabulary: Vocabulary;
	private readonly made = new Map<number, string>();

	constructor(vocabulary: Vocabulary) {
		this.vocabulary = vocabulary;
	}

	/** How a word (by number) sounds. */
	of(word: number): string {
		const known = this.made.get(word);
		if (known !== undefined) return known;
		const sound = soundKey(keyOf(this.vocabulary, word));
		if (this.made.size >= mostMade) this.made.clear();
		this.made.set(word, sound);
		return sound;
	}
}

const mostMade = 50_000;
