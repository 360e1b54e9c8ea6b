import type {Role} from '../layout/line.js';
import type {Look} from './look.js';

export type Theme = Readonly<Record<Role, Look>>;

/**
 * The look of every role. Colour only adds to what a sign, weight or inversion tells already.
 * No italics: GNU screen and the Linux console show them inverted or in a colour.
 */
export const themeFor = ({color}: {readonly color: boolean}): Theme => (color ? coloured : plain);

const plain: Theme = {
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
const coloured: Theme = {
	...plain,
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
