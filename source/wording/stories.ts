import type {Language} from './language.js';

/** What is said when a reader splits or joins stories by hand. */
export interface StoryWords {
	readonly splitOff: (title: string) => string;
	readonly joined: (title: string, other: string) => string;
	readonly joinWith: (title: string) => string;
	readonly troubles: Readonly<Record<'damaged' | 'newer' | 'unwritable', string>>;
}

const en: StoryWords = {
	splitOff: (title) => `A story of its own now: ${title}`,
	joined: (title, other) => `One story now: ${title} + ${other}`,
	joinWith: (title) => `Choose the story to join, then + again: ${title}`,
	troubles: {
		damaged: 'the file of stories split and joined by hand was damaged: set aside, begun anew',
		newer: 'the file of stories split and joined by hand comes from a newer meta-brief and is left alone',
		unwritable: 'stories split and joined by hand cannot be kept here: check $XDG_STATE_HOME',
	},
};

const de: StoryWords = {
	splitOff: (title) => `Jetzt eine eigene Meldung: ${title}`,
	joined: (title, other) => `Jetzt eine Meldung: ${title} + ${other}`,
	joinWith: (title) => `Meldung wählen, die dazugehört, dann wieder +: ${title}`,
	troubles: {
		damaged: 'die Datei der von Hand getrennten und verbundenen Meldungen war beschädigt: beiseitegelegt, neu begonnen',
		newer: 'die Datei der von Hand getrennten und verbundenen Meldungen stammt von einem neueren meta-brief und bleibt unberührt',
		unwritable: 'von Hand getrennte und verbundene Meldungen lassen sich hier nicht behalten: $XDG_STATE_HOME prüfen',
	},
};

/** The words for splitting and joining stories, by language. */
export const storyWords: Readonly<Record<Language, StoryWords>> = {en, de};
