import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';

// Every message of the interface in both languages, and none that nobody says any more.

const source = fileURLToPath(new URL('../../source', import.meta.url));
const wording = path.join(source, 'wording');

const files = (folder: string): readonly string[] =>
	readdirSync(folder, {withFileTypes: true, recursive: true})
		.filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name));

const code = files(source)
	.filter((file) => !file.startsWith(wording))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** What the words themselves make use of. */
const words = files(wording)
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** Ends of names that are put together: `${kind}What`. */
const suffixes = Array.from(code.matchAll(/\[`\$\{\w+\}(\w+)`\]/gu), ([, suffix = '']) => suffix);

/** A column may stand without a head. */
const mayBeEmpty = (at: string): boolean => at.startsWith('columns.');

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every table of words by language that the wording folder exports. */
const tables = (
	await Promise.all(
		files(wording).map(async (file) => {
			const exported: Tree = await import(file);
			return Object.entries(exported).flatMap(([name, value]) =>
				isTree(value) && isTree(value.en) && isTree(value.de) ? [{name, en: value.en, de: value.de}] : [],
			);
		}),
	)
).flat();

/** The paths of a tree's messages, each with what it is. */
const messages = (tree: Tree, at = ''): readonly (readonly [string, unknown])[] =>
	Object.entries(tree).flatMap(([key, value]) => (isTree(value) ? messages(value, `${at}${key}.`) : [[at + key, value] as const]));

/** What a message says; one with gaps is filled with numbers, words or lists, whatever it takes. */
function text(message: unknown): string {
	if (typeof message !== 'function') return Array.isArray(message) ? message.join('') : String(message);
	for (const gaps of [
		[2, 3, 4, 5],
		['a', 'b', ['c'], null],
		['a', ['b'], 'c'],
		[['a'], 'b'],
	]) {
		try {
			return String(message(...gaps));
		} catch {
			// It takes something else.
		}
	}
	return '';
}

test('finds the tables of words', () => {
	expect(tables.map(({name}) => name)).toEqual(
		expect.arrayContaining(['readerWords', 'keyWords', 'noticeWords', 'linearWords', 'filterWords']),
	);
});

test.each(tables)('$name says the same things in both languages, and says something', ({en, de}) => {
	expect(
		messages(de)
			.map(([at]) => at)
			.toSorted(),
	).toEqual(
		messages(en)
			.map(([at]) => at)
			.toSorted(),
	);
	for (const [at, message] of [...messages(en), ...messages(de)])
		expect([at, mayBeEmpty(at) || text(message).trim() !== '']).toEqual([at, true]);
});

test.each(tables)('$name holds nothing that nobody says any more', ({en}) => {
	const said = (key: string): boolean =>
		new RegExp(String.raw`[.'"]${key}\b|[{,]\s*${key}\s*[,:}]`, 'u').test(code) ||
		new RegExp(String.raw`\b${key}\(|\bwords\.${key}\b`, 'u').test(words) ||
		suffixes.some((suffix) => key.endsWith(suffix));
	const unused = Object.keys(en).filter((key) => !said(key));
	expect(unused).toEqual([]);
});

test('lists of lines have as many lines in either language', () => {
	for (const {name, en, de} of tables) {
		const germanOf = new Map(messages(de));
		for (const [at, message] of messages(en)) {
			const other = germanOf.get(at);
			if (Array.isArray(message) && Array.isArray(other)) expect([name, at, other.length]).toEqual([name, at, message.length]);
		}
	}
});
