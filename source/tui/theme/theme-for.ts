import type {Role} from '../layout/line.js';
import type {Look} from './look.js';
import type {ThemeName} from './theme-names.js';

export type Theme = Readonly<Record<Role, Look>>;

/** Sixteen colours of the terminal's own choice, or those that are asked for. */
export type ColorDepth = 'sixteen' | 'full';

export interface ThemeOptions {
	readonly color: boolean;
	readonly name?: ThemeName;
	/** Of sixteen colours none comes near those of a full theme: what is selected would stand black on black. */
	readonly depth?: ColorDepth;
}

/**
 * The look of every role; the terminal's own sixteen colours where it has no others. Colour only adds to what a sign, weight or inversion tells already.
 * No italics: GNU screen and the Linux console show them inverted or in a colour.
 */
export function themeFor({color, name = 'terminal', depth = 'full'}: ThemeOptions): Theme {
	if (!color || name === 'mono') return mono;
	return depth === 'sixteen' ? terminal : themes[name];
}

const mono: Theme = {
	text: {},
	muted: {dimColor: true},
	strong: {bold: true},
	kicker: {dimColor: true},
	headline: {bold: true},
	standfirst: {},
	heading: {bold: true},
	quote: {},
	table: {},
	topic: {bold: true},
	selected: {inverse: true},
	unread: {bold: true},
	starred: {bold: true},
	match: {bold: true, underline: true},
	currentMatch: {bold: true, inverse: true},
	removed: {dimColor: true},
	removedReason: {dimColor: true},
	same: {dimColor: true},
	related: {bold: true},
	differs: {bold: true, underline: true},
	only: {bold: true},
	changed: {underline: true},
	figure: {bold: true},
	key: {bold: true},
	notice: {bold: true},
	error: {bold: true, inverse: true},
	border: {dimColor: true},
};

/**
 * Magenta and red are legible on dark and light palettes alike; yellow, cyan and green are not on white, blue not on
 * black, so they are left to backgrounds and single signs. Running text keeps the terminal's own colour.
 */
const terminal: Theme = {
	...mono,
	kicker: {color: 'magenta'},
	topic: {bold: true, color: 'magenta'},
	unread: {bold: true, color: 'magenta'},
	starred: {bold: true, color: 'magenta'},
	match: {color: 'black', backgroundColor: 'yellow'},
	currentMatch: {bold: true, underline: true, color: 'black', backgroundColor: 'green'},
	removedReason: {color: 'magenta'},
	related: {bold: true, color: 'magenta'},
	differs: {bold: true, underline: true, color: 'red'},
	only: {bold: true, color: 'green'},
	changed: {underline: true, color: 'magenta'},
	error: {bold: true, color: 'red'},
};

interface Palette {
	/** Running text keeps the terminal's own. */
	readonly quiet: `#${string}`;
	readonly accent: `#${string}`;
	readonly warm: `#${string}`;
	readonly alike: `#${string}`;
	readonly apart: `#${string}`;
	readonly alarm: `#${string}`;
	readonly line: `#${string}`;
	/** Behind what is selected and what was found, and the letters on it. */
	readonly chosen: `#${string}`;
	readonly onChosen: `#${string}`;
	readonly found: `#${string}`;
	readonly foundNow: `#${string}`;
	readonly onFound: `#${string}`;
}

/** A theme of full colours: each pair of letters and ground has a contrast of at least 4.5 (WCAG 2.2, AA), lines of at least 1.5. */
const themeOf = (palette: Palette): Theme => ({
	...mono,
	muted: {color: palette.quiet},
	kicker: {color: palette.accent},
	quote: {color: palette.quiet},
	topic: {bold: true, color: palette.accent},
	selected: {color: palette.onChosen, backgroundColor: palette.chosen},
	unread: {bold: true, color: palette.warm},
	starred: {bold: true, color: palette.warm},
	match: {color: palette.onFound, backgroundColor: palette.found},
	currentMatch: {bold: true, underline: true, color: palette.onFound, backgroundColor: palette.foundNow},
	removed: {color: palette.quiet},
	removedReason: {color: palette.warm},
	same: {color: palette.quiet},
	related: {bold: true, color: palette.alike},
	differs: {bold: true, underline: true, color: palette.alarm},
	only: {bold: true, color: palette.apart},
	changed: {underline: true, color: palette.alike},
	key: {bold: true, color: palette.accent},
	notice: {bold: true, color: palette.warm},
	error: {bold: true, color: palette.alarm},
	border: {color: palette.line},
});

/** For dark backgrounds. */
const dusk = themeOf({
	quiet: '#9aa5b1',
	accent: '#8fbcd4',
	warm: '#e5b567',
	alike: '#b9a7e0',
	apart: '#9ccf9c',
	alarm: '#f2858a',
	line: '#4a5561',
	chosen: '#2f4a63',
	onChosen: '#f4f7fa',
	found: '#e5b567',
	foundNow: '#9ccf9c',
	onFound: '#1b1f24',
});

/** For light backgrounds. */
const paper = themeOf({
	quiet: '#5c6470',
	accent: '#1f5f8b',
	warm: '#8a4b00',
	alike: '#6b3fa0',
	apart: '#1f6b3a',
	alarm: '#b3261e',
	line: '#b8bec6',
	chosen: '#d6e4f0',
	onChosen: '#10202e',
	found: '#ffe08a',
	foundNow: '#b5e2b0',
	onFound: '#1b1f24',
});

const themes: Readonly<Record<Exclude<ThemeName, 'mono'>, Theme>> = {terminal, dusk, paper};
