import {expect, test} from 'vitest';
import type {MarkStore, MarksTrouble} from '../../../source/model/marks.js';
import {noMarks} from '../../../source/model/marks.js';
import {type Program, startProgram} from '../../../source/tui/state/program.js';
import {actor, type World} from '../../../source/tui/terminal/act.js';
import {harbourModel} from '../state/harbour-model.js';

/** A reader in a world that only notes what is asked of it. */
function reader(changes: Partial<World> = {}) {
	const deeds: string[] = [];
	const waiting: (() => void)[] = [];
	const world: World = {
		marks: null,
		queries: null,
		corrections: null,
		copy: (text) => deeds.push(`copy ${text.slice(0, 8)}`),
		saveFile: (path) => {
			deeds.push(`save ${path}`);
			return {kind: 'written'};
		},
		openUrl: async (url) => deeds.push(`open ${url}`) < 0,
		editor: async () => (brief) => ({brief, trouble: null}),
		stopLoading: () => deeds.push('stop'),
		redraw: () => deeds.push('redraw'),
		suspend: async () => void deeds.push('suspend'),
		exit: (code) => deeds.push(`exit ${code}`),
		clock: () => 0,
		later: (call) => waiting.push(call),
		rest: (call) => void waiting.splice(0, waiting.length, call),
		...changes,
	};
	const model = harbourModel({columns: 120});
	const articles = model.brief.articles.map((article) => ({...article, url: 'https://example.org/kai'}));
	const program: Program = startProgram(
		{...model, brief: {...model.brief, articles}},
		actor(world, () => program),
	);
	const press = (...keys: readonly string[]) => {
		for (const key of keys) program.send({kind: 'key', key});
	};
	/** Lets what waits happen, or the first few things of it. */
	const settle = (most = Number.POSITIVE_INFINITY) => {
		for (let done = 0, call = waiting.shift(); call; call = ++done < most ? waiting.shift() : undefined) call();
	};
	return {program, deeds, press, settle};
}

const failing = (trouble: MarksTrouble): MarkStore => ({load: () => ({marks: noMarks, trouble: null}), save: () => trouble});

test('several letters in a row are searched for once', () => {
	const {program, press, settle} = reader();
	press('/', 'k', 'a', 'i');
	settle();
	expect(program.model().above[0]).toMatchObject({kind: 'search', answer: {query: 'kai'}});
});

test('a question whose pane was left is not answered', () => {
	const {program, press, settle} = reader();
	press('/', 'k', 'esc');
	settle();
	expect(program.model().above).toEqual([]);
});

test('what is copied is said', () => {
	const {program, deeds, press} = reader();
	press('y');
	expect(deeds).toEqual(['copy Nordwind']);
	expect(program.model().notice).toMatch(/^Copied: Nordwind/u);
});

test('a browser that cannot be started is said', async () => {
	const {program, press} = reader({openUrl: async () => false});
	press('o');
	await Promise.resolve();
	await Promise.resolve();
	expect(program.model().notice).toBe('No browser could be started.');
});

test('marks that cannot be saved are said, once', () => {
	const {program, press} = reader({marks: failing('unwritable')});
	press('s');
	expect(program.model().notice).toBe('Read marks cannot be saved here.');
	press('s');
	expect(program.model().notice).toBeNull();
});

test('suspending, redrawing and leaving are left to the terminal', () => {
	const {deeds, press} = reader();
	press('ctrl-z', 'ctrl-l', 'q');
	expect(deeds).toEqual(['suspend', 'redraw', 'exit 0']);
});

test('work for a selection that is left is not gone on with', () => {
	const {program, press, settle} = reader();
	press('j');
	const passed = program.model().list.selected;
	settle(1);
	press('j');
	settle();
	expect(program.model().rested).not.toBe(passed);
});

test('what takes long is told of the selection a reader rests on, of none that was passed', () => {
	const {program, press, settle} = reader();
	const [first] = program.model().brief.articles;
	press('j', 'j');
	expect(program.model().rested).toBe(first?.id);
	settle();
	expect(program.model().rested).toBe(program.model().list.selected);
	expect(program.model().rested).not.toBe(first?.id);
});
