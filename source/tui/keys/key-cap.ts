/** How a key is written for people: "Enter" as ↵, "ctrl-d" as ^D, arrows as arrows; words only where `ascii`. */
export function keyCap(key: string, ascii: boolean): string {
	const cap = caps[key];
	if (cap) return ascii ? cap.plain : cap.drawn;
	return key.startsWith('ctrl-') ? `^${key.slice(5).toUpperCase()}` : key;
}

const caps: Readonly<Record<string, {readonly drawn: string; readonly plain: string}>> = {
	enter: {drawn: '↵', plain: 'Enter'},
	up: {drawn: '↑', plain: 'Up'},
	down: {drawn: '↓', plain: 'Down'},
	left: {drawn: '←', plain: 'Left'},
	right: {drawn: '→', plain: 'Right'},
	esc: {drawn: 'Esc', plain: 'Esc'},
	tab: {drawn: 'Tab', plain: 'Tab'},
	'shift-tab': {drawn: '⇧Tab', plain: 'Shift-Tab'},
	space: {drawn: 'Space', plain: 'Space'},
	pgdn: {drawn: 'PgDn', plain: 'PgDn'},
	pgup: {drawn: 'PgUp', plain: 'PgUp'},
	home: {drawn: 'Home', plain: 'Home'},
	end: {drawn: 'End', plain: 'End'},
	backspace: {drawn: '⌫', plain: 'Backspace'},
	delete: {drawn: 'Del', plain: 'Del'},
};
