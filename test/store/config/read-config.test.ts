import path from 'node:path';
import {expect, test} from 'vitest';
import {readConfig} from '../../../source/store/config/read-config.js';
import {folderOf} from '../../helpers/folder-of.js';

const read = (user: string, project?: string) => {
	const folder = folderOf({
		'home/meta-brief/config.yaml': user,
		...(project === undefined ? {'project/x': ''} : {'project/meta-brief.yaml': project}),
	});
	return readConfig({XDG_CONFIG_HOME: path.join(folder, 'home')}, path.join(folder, 'project'));
};
const problems = async (user: string) => (await read(user)).problems.map(({kind, detail, place}) => [kind, detail, place.line]);

test('no file at all says nothing', async () => {
	const folder = folderOf({x: ''});
	expect(await readConfig({XDG_CONFIG_HOME: folder}, folder)).toMatchObject({config: {sources: null, keys: []}, problems: []});
});

test('reads sources, retention, options, topics and keys, with the line of each', async () => {
	const {config, problems} = await read(`# what I read
sources:
  - https://harbour.example/feed
  - source: press   # beside this file
    name: Hafenbote
    topic: Harbour
keep: {days: 90}
options:
  sentences: 2
topics:
  Harbour: [Hafen, Kai]
keys:
  star: s
`);
	expect(problems).toEqual([]);
	expect(config.sources).toMatchObject([
		{source: 'https://harbour.example/feed', name: null, place: {line: 3}},
		{source: expect.stringMatching(/home.meta-brief.press$/u), name: 'Hafenbote', topic: 'Harbour', place: {line: 4}},
	]);
	expect(config.keep).toEqual({days: 90, articles: null});
	expect(config.options).toMatchObject([{name: 'sentences', values: ['2'], place: {line: 9}}]);
	expect(config.topics).toMatchObject([{name: 'Harbour', values: ['Hafen', 'Kai']}]);
	expect(config.keys).toMatchObject([{name: 'star', values: ['s'], place: {line: 13}}]);
});

test("a project's file goes over the user's, single options and keys by name", async () => {
	const {config} = await read(
		'sources: [a]\noptions: {lang: de, width: 60}\nkeys: {star: s, mark: m}\n',
		'sources: [b]\noptions: {width: 90}\nkeys: {star: S}\n',
	);
	expect(config.sources?.map(({source}) => path.basename(source))).toEqual(['b']);
	expect(config.options.map(({name, values: [value]}) => [name, value])).toEqual([
		['lang', 'de'],
		['width', '90'],
	]);
	expect(config.keys.map(({name, values: [value]}) => `${name} ${value}`)).toEqual(['star S', 'mark m']);
});

test.each([
	['sources:\n  - [a\nkeys: {', 'syntax', 3],
	['keys: {a: b}\nsorces: [a]\n', 'unknownKey', 2],
	['\nsources: a\n', 'notAList', 2],
	['sources:\n  - name: A\n', 'noSource', 2],
	['sources:\n  - source: a\n    titel: A\n', 'unknownKey', 3],
	['keep:\n  days: soon\n', 'notANumber', 2],
	['topics:\n  Harbour:\n    - {a: b}\n', 'notText', 3],
	['- a\n- b\n', 'notAMap', 1],
])('names the line of what is wrong in %j', async (text, kind, line) => {
	const found = await problems(text);
	expect(found.map(([first, , where]) => [first, where])).toContainEqual([kind, line]);
});

test('a file that multiplies itself by aliases is no danger', async () => {
	const levels = Array.from({length: 30}, (_, at) => `  k${at + 1}: &k${at + 1} [*k${at}, *k${at}, *k${at}, *k${at}]`).join('\n');
	const {config, problems} = await read(`keys:\n  k0: &k0 [x]\n${levels}\n`);
	expect([config.keys, problems.length > 0]).toEqual([[], true]);
});

test('a file may be empty or all comments', async () => {
	expect((await read('')).problems).toEqual([]);
	expect((await read('# nothing yet\nsources:\nkeys:\n')).config).toMatchObject({sources: [], keys: []});
});
