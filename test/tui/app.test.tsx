import {render} from 'ink-testing-library';
import {afterEach, expect, test, vi} from 'vitest';
import {App} from '../../source/tui/app.js';
import type {Effect} from '../../source/tui/state/effect.js';
import {type Program, startProgram} from '../../source/tui/state/program.js';
import {themeFor} from '../../source/tui/theme/theme-for.js';
import {harbourModel, type Surroundings} from './state/harbour-model.js';

// Screens by real key bytes, as a terminal sends them.

let close = () => {};
afterEach(() => close());

interface Screen {
	readonly program: Program;
	readonly effects: Effect[];
	readonly frame: () => string;
	readonly type: (bytes: string) => void;
	readonly shows: (what: string | RegExp) => Promise<void>;
}

function open(surroundings: Surroundings = {}): Screen {
	const effects: Effect[] = [];
	const program = startProgram(harbourModel({columns: 100, rows: 24, ...surroundings}), (effect) => effects.push(effect));
	const {stdin, lastFrame, unmount} = render(<App program={program} theme={themeFor({color: false})} onReady={() => {}} />);
	close = unmount;
	const frame = () => lastFrame() ?? '';
	return {
		program,
		effects,
		frame,
		type: (bytes) => stdin.write(bytes),
		shows: (what) => vi.waitFor(() => expect(frame()).toMatch(what)),
	};
}

const down = '\u001B[B';

test('opens on the list with the preview beside it', async () => {
	const {frame, shows} = open();
	await shows('meta-brief');
	expect(frame()).toMatch(/▸•\s+1 Nordwind greift nach/u);
	expect(frame()).toContain('Rund 120 Millionen Euro soll der Ausbau');
});

test('three arrows in one read are three steps', async () => {
	const {program, type, shows} = open();
	type(down + down);
	await shows(/▸•\s+3 Bergvik/u);
	expect(program.model().list.selected).toBe('ferry');
});

test('letters in one read are keys each', async () => {
	const {type, shows} = open();
	type('jj');
	await shows(/▸•\s+3 Bergvik/u);
});

test('Enter opens the article, x shows what was removed, q comes back', async () => {
	const {type, shows} = open();
	type('\r');
	await shows('Die Reederei Nordwind will ihren Anteil');
	type('x');
	await shows('Jetzt Flottenaktien sichern');
	type('q');
	await shows('meta-brief');
});

test('a lone Esc is a key of its own', async () => {
	const {type, shows} = open();
	type('\r');
	await shows('Die Reederei');
	type('\u001B');
	await shows('meta-brief');
});

test('what is pasted into the search line stays on it', async () => {
	const {program, type, shows} = open();
	type('/');
	await shows('/ ▏');
	type('\u001B[200~zweiter\rKai\u001B[201~');
	await shows('/ zweiter Kai▏');
	expect(program.model().above).toHaveLength(1);
});

test('the search pane says that there is no answer yet', async () => {
	const {type, shows} = open();
	type('/');
	await shows('/ ▏');
	type('kai');
	await shows('Getting ready to search.');
});

test('a topic is taken from the menu with arrow and Enter', async () => {
	const {program, type, shows} = open();
	type('t');
	await shows(/Verkehr +1/u);
	type(down);
	await shows(/▸ Häfen/u);
	type(down);
	await shows(/▸ Verkehr/u);
	type('\r');
	await shows('1 of 1');
	expect(program.model().list.filter.topic).toBe('Verkehr');
});

test('keys that come in one read move through the menu one by one', async () => {
	const {program, type, shows} = open();
	type('tjj');
	await shows(/▸ Verkehr/u);
	type('kj\r');
	await shows('1 of 1');
	expect(program.model().list.filter.topic).toBe('Verkehr');
	type('tg');
	await shows(/▸ all/u);
	type('G');
	await shows(/▸ Verkehr/u);
	type('1');
	await shows(/▸ Verkehr/u);
	type('gj\r');
	await vi.waitFor(() => expect(program.model().list.filter.topic).toBe('Häfen & Schifffahrt'));
});

test('the menu closes on Esc and changes nothing', async () => {
	const {program, type, shows} = open();
	type('t');
	await shows(/Verkehr +1/u);
	type('\u001B');
	await shows('1 of 3');
	expect(program.model().list.filter.topic).toBeNull();
});

test('the comparison stands side by side and steps through its differences', async () => {
	const {type, shows} = open();
	type('c');
	await shows('│');
	type('n');
	await shows(/1 of \d+/u);
	await shows(/^▸.*[=~+!] /mu);
});

test('the help names every screen and closes again', async () => {
	const {type, shows} = open({rows: 60});
	type('?');
	await shows('On every page');
	type('?');
	await shows('1 of 3');
});

test('speaks German where it is asked to', async () => {
	const {frame, shows} = open({language: 'de'});
	await shows('3 Artikel');
	expect(frame()).toContain('q Ende');
});

test('ASCII mode draws nothing but ASCII but for the words of the articles', async () => {
	const {frame, shows} = open({ascii: true});
	await shows('meta-brief');
	expect(frame().replace(/\p{L}/gu, '')).toMatch(/^[\x20-\x7E\n]*$/u);
});

test('Ctrl-C is an exit with the code of an interrupted run', async () => {
	const {effects, type, shows} = open();
	type('\u0003');
	await vi.waitFor(() => expect(effects).toEqual([{kind: 'exit', code: 130}]));
	await shows('meta-brief');
});
