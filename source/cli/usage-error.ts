import type {Language} from '../wording/language.js';
import {type UsageWords, usageWords} from '../wording/usage.js';

/** The command line asks for something that is not there; what to say is chosen once the language is known. */
export class UsageError extends Error {
	override readonly name = 'UsageError';

	readonly say: (words: UsageWords, language: Language) => string;

	constructor(say: (words: UsageWords, language: Language) => string) {
		super(say(usageWords.en, 'en'));
		this.say = say;
	}

	/** One line that ends in what to do. */
	in(language: Language): string {
		return this.say(usageWords[language], language);
	}
}
