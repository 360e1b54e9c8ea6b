import type {Key} from 'ink';

/**
 * The keys of one of Ink's input events, in order: one call may bring several letters at once ("jjj", "j\r").
 * A letter is called by itself, others "enter", "esc", "ctrl-d", "pgdn" …; what has no name is left out.
 */
export function keyNames(input: string, key: Key): readonly string[] {
	const special = specialKeys.find(([flag]) => key[flag])?.[1];
	if (special) return [key.shift && special === 'tab' ? 'shift-tab' : special];
	if (key.meta || key.super || key.hyper) return [];
	if (key.ctrl) return input.length === 1 ? [`ctrl-${input.toLowerCase()}`] : [];
	return [...input].flatMap((character) => characterName(character) ?? []);
}

const specialKeys: readonly (readonly [Exclude<keyof Key, 'eventType'>, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageDown', 'pgdn'],
	['pageUp', 'pgup'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

const named: Readonly<Record<string, string>> = {
	' ': 'space',
	'\r': 'enter',
	'\n': 'enter',
	'\t': 'tab',
	'\u007F': 'backspace',
	'\b': 'backspace',
	'\u001B': 'esc',
};

function characterName(character: string): string | null {
	const code = character.codePointAt(0) ?? 0;
	const name = named[character];
	if (name) return name;
	if (code > 0 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`;
	return code < 32 || (code > 126 && code < 160) ? null : character;
}
