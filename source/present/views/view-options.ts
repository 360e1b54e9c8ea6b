import type {Language} from '../../wording/language.js';

/** What every view is told besides its data. */
export interface ViewOptions {
	readonly language: Language;
	/** Whether to say what was removed or inferred, and why. */
	readonly explain: boolean;
}
