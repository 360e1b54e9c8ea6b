import {bindings} from './bindings.js';

/** Whether a key can be asked for by this name: one character, "ctrl-" and a letter, or a named key as the table has them. */
export const isKeyName = (name: string): boolean =>
	([...name].length === 1 && name.trim() !== '') || /^ctrl-[a-z]$/u.test(name) || named.has(name);

const named = new Set([
	...bindings.flatMap(({keys}) => keys).filter((key) => /^[a-z-]{2,}$/u.test(key)),
	'home',
	'end',
	'pgup',
	'pgdn',
	'tab',
	'shift-tab',
	'delete',
]);
