import {mkdtempSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {harbour, orchard} from '../helpers/made-up-articles.js';
import {runCli} from '../helpers/run-cli.js';

const records = (...given: readonly object[]) => given.map((record) => `${JSON.stringify(record)}\n`).join('');
const one = {id: 'a', title: 'Terminal for Norderfleet', text: harbour};
const two = {id: 'b', title: 'Late frost in the orchards', text: orchard};

function reader() {
	const env = {XDG_STATE_HOME: mkdtempSync(path.join(os.tmpdir(), 'meta-brief-last-'))};
	return (stdin: string, ...argv: readonly string[]) => runCli([...argv, '-'], {stdin, env});
}

test('since last is everything the first time, then what is new or has another text, and the head says so', async () => {
	const run = reader();
	expect((await run(records(one), 'brief', '--since', 'last')).out).toContain('1 article ·');
	const next = await run(records(one, two), 'brief', '--since', 'last');
	expect(next.out).toContain('Late frost in the orchards');
	expect(next.out).not.toContain('Terminal for Norderfleet');
	expect(next.out).toMatch(/1 new since 25 September 2025, \d\d:\d\d/u);
	const changed = await run(records({...one, text: `${harbour}\n\nThe council meets again on Friday.`}, two), 'brief', '--since', 'last');
	expect(changed.out).toContain('Terminal for Norderfleet');
	const none = await run(records(two), 'brief', '--since', 'last');
	expect([none.code, none.out]).toEqual([0, '']);
	expect(none.err).toMatch(
		/^meta-brief: nothing new since the briefing of 25 September 2025, \d\d:\d\d: leave out --since last to see all\n$/u,
	);
});

test('a whole briefing marks the stories that are new', async () => {
	const run = reader();
	await run(records(one), 'brief');
	const {out} = await run(records(one, two), 'brief');
	expect(out).toMatch(/Late frost in the orchards \[\d\] · new\n/u);
	expect(out).toMatch(/Terminal for Norderfleet \[\d\]\n/u);
});

test('what a program asks for as JSON does not count as shown, and lists answer since last too', async () => {
	const run = reader();
	await run(records(one), 'brief', '--json');
	expect((await run(records(one), 'list', '--since', 'last')).out).toContain('Terminal for Norderfleet');
	await run(records(one), 'brief', '-f', 'markdown');
	const {news} = JSON.parse((await run(records(one, two), 'brief', '--json')).out);
	expect(news.articles).toEqual(['b']);
	expect((await run(records(one, two), 'list', '--since', 'last')).out).not.toContain('Terminal for Norderfleet');
});

test('where nothing can be remembered, since last says so in one line', async () => {
	const {out, err} = await runCli(['brief', '--since', 'last', '-'], {stdin: records(one), env: {XDG_STATE_HOME: '/dev/null/nowhere'}});
	expect(out).toContain('Terminal for Norderfleet');
	expect(err).toContain('meta-brief: what was shown cannot be remembered: set XDG_STATE_HOME to a folder that can be written\n');
});
