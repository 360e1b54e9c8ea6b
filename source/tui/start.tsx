import type {Brief} from '../model/brief.js';

export interface ReaderOptions {
	readonly brief: Brief;
	/** Language of the interface. */
	readonly language: 'de' | 'en';
	/** Borders and marks in ASCII only. */
	readonly ascii: boolean;
	readonly color: boolean;
	/** Today, for relative dates. */
	readonly now: Date;
}

/** Opens the reader full screen; resolves with the exit code once the terminal is handed back. */
export async function openReader(_options: ReaderOptions): Promise<number> {
	return 0;
}
