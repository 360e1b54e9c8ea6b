import type {CorrectionsTrouble} from '../model/correction.js';
import type {Language} from './language.js';

/** What is said about the passages a reader keeps and removes. */
export interface CorrectionWords {
	/** For whom it holds, and what is pressed or typed to take it back. */
	readonly kept: (scope: string, undo: string) => string;
	readonly removed: (scope: string, undo: string) => string;
	readonly takenBack: string;
	readonly nothingToTakeBack: string;
	/** Nothing that was removed stands in view. */
	readonly nothingInView: string;
	/** The last paragraph of an article stays. */
	readonly unchanged: string;
	readonly everywhere: string;
	readonly trouble: Readonly<Record<CorrectionsTrouble, string>>;
}

const en: CorrectionWords = {
	kept: (scope, undo) => `Kept, from now on for ${scope}. ${undo} takes it back.`,
	removed: (scope, undo) => `Removed, from now on for ${scope}. ${undo} takes it back.`,
	takenBack: 'Taken back.',
	nothingToTakeBack: 'Nothing to take back.',
	nothingInView: 'No removed passage is in view.',
	unchanged: 'An article keeps its last paragraph.',
	everywhere: 'all articles',
	trouble: {
		damaged: 'corrections.txt was damaged: set aside as corrections.txt.damaged, begun anew',
		newer: 'corrections.txt comes from a newer meta-brief: left alone, not used',
		unwritable: 'corrections cannot be kept: is the configuration folder writable?',
	},
};

const de: CorrectionWords = {
	kept: (scope, undo) => `Behalten, ab jetzt für ${scope}. ${undo} nimmt es zurück.`,
	removed: (scope, undo) => `Entfernt, ab jetzt für ${scope}. ${undo} nimmt es zurück.`,
	takenBack: 'Zurückgenommen.',
	nothingToTakeBack: 'Es gibt nichts zurückzunehmen.',
	nothingInView: 'Hier ist nichts Entferntes zu sehen.',
	unchanged: 'Ein Artikel behält seinen letzten Absatz.',
	everywhere: 'alle Artikel',
	trouble: {
		damaged: 'corrections.txt war beschädigt: als corrections.txt.damaged beiseitegelegt, neu begonnen',
		newer: 'corrections.txt stammt von einem neueren meta-brief: bleibt unberührt und unbenutzt',
		unwritable: 'Korrekturen lassen sich nicht speichern: Ist der Konfigurationsordner beschreibbar?',
	},
};

export const correctionWords: Readonly<Record<Language, CorrectionWords>> = {en, de};
