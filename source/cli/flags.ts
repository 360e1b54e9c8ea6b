import type {Format} from '../present/present.js';
import type {ThemeName} from '../tui/theme/theme-names.js';
import type {Language} from '../wording/language.js';
import type {Per, Settings} from './command.js';

/** Option values as typed and checked; what was not given is not there. The names are those of the option table. */
export interface Flags {
	readonly format?: Format;
	readonly json?: boolean;
	readonly output?: string;
	readonly sentences?: number;
	readonly per?: Per;
	readonly model?: string;
	readonly topic?: string;
	/** A day as typed: "2025-06-09" or "yesterday"; for since also "last", the last briefing. */
	readonly since?: string;
	readonly until?: string;
	readonly limit?: number;
	readonly explain?: boolean;
	readonly raw?: boolean;
	readonly opml?: boolean;
	readonly lang?: Language;
	readonly width?: number;
	readonly color?: Settings['color'];
	readonly theme?: ThemeName;
	readonly mouse?: boolean;
	readonly plain?: boolean;
	/** Accepted for the day an index is kept. */
	readonly cache?: boolean;
}
