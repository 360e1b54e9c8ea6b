import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyNames} from '../../../source/tui/keys/key-names.js';

const none = {} as Key;
const flag = (name: keyof Key): Key => ({[name]: true}) as unknown as Key;

test('letters that come in one piece are keys each', () => {
	expect(keyNames('jjj', none)).toEqual(['j', 'j', 'j']);
	expect(keyNames('j\r', none)).toEqual(['j', 'enter']);
	expect(keyNames('ä €', none)).toEqual(['ä', 'space', '€']);
});

test('named keys have their names', () => {
	expect(keyNames('', flag('pageDown'))).toEqual(['pgdn']);
	expect(keyNames('', flag('escape'))).toEqual(['esc']);
	expect(keyNames('\r', flag('return'))).toEqual(['enter']);
	expect(keyNames('d', flag('ctrl'))).toEqual(['ctrl-d']);
	expect(keyNames('', {tab: true, shift: true} as Key)).toEqual(['shift-tab']);
});

test('control characters among letters are keys with Ctrl, others nothing', () => {
	expect(keyNames('j\u0004', none)).toEqual(['j', 'ctrl-d']);
	expect(keyNames('\u0000\u009B', none)).toEqual([]);
	expect(keyNames('x', flag('meta'))).toEqual([]);
});
