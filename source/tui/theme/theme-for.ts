import type {Role} from '../layout/line.js';
import type {Look} from './look.js';

export type Theme = Readonly<Record<Role, Look>>;

/** The look of every role. Without colour weight, dimming, inversion and underlining tell the same things. */
export const themeFor = ({color}: {readonly color: boolean}): Theme => (color ? coloured : plain);

const plain: Theme = {
	text: {},
	muted: {dimColor: true},
	strong: {bold: true},
	kicker: {dimColor: true},
	headline: {bold: true},
	standfirst: {italic: true},
	heading: {bold: true},
	quote: {italic: true},
	table: {},
	topic: {bold: true},
	selected: {inverse: true},
	unread: {bold: true},
	starred: {bold: true},
	match: {underline: true, bold: true},
	currentMatch: {inverse: true, bold: true},
	removed: {dimColor: true},
	removedReason: {dimColor: true, italic: true},
	same: {dimColor: true},
	related: {},
	differs: {bold: true, underline: true},
	only: {bold: true},
	changed: {bold: true},
	figure: {bold: true},
	key: {bold: true},
	notice: {bold: true},
	error: {bold: true, inverse: true},
	border: {dimColor: true},
};

const coloured: Theme = {
	...plain,
	kicker: {color: 'cyan'},
	topic: {bold: true, color: 'cyan'},
	unread: {color: 'cyan', bold: true},
	starred: {color: 'yellow'},
	match: {color: 'yellow', bold: true, underline: true},
	currentMatch: {color: 'yellow', bold: true, inverse: true},
	removedReason: {color: 'magenta'},
	related: {color: 'yellow'},
	differs: {color: 'red', bold: true},
	only: {color: 'blue', bold: true},
	changed: {color: 'yellow', bold: true},
	key: {color: 'cyan'},
	notice: {color: 'green'},
	error: {color: 'red', bold: true},
};
