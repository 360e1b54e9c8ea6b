import {PassThrough} from 'node:stream';
import {afterEach, expect, test, vi} from 'vitest';
import {makeBrief} from '../../../source/brief.js';
import {openLinearReader} from '../../../source/tui/linear/open-linear-reader.js';
import {speakLoading} from '../../../source/tui/linear/speak-loading.js';
import {madeUpPress} from '../../bench/made-up-press.mjs';

/** What is said at first, and after each of some typed lines. */
async function dialogue(count: number, lines: readonly string[]): Promise<readonly string[]> {
	const [stdin, stdout] = [new PassThrough(), new PassThrough()];
	stdin.end(lines.map((line) => `${line}\n`).join(''));
	const brief = makeBrief([...madeUpPress(count)].map(({name, text}) => ({id: name, text})));
	await openLinearReader({brief, language: 'en', stdin, stdout});
	stdout.end();
	return (await stdout.toArray()).join('').split('Number, next, open, or help: ');
}

const places = (said = ''): readonly number[] => [...said.matchAll(/^(\d+) of 120/gmu)].map(([, place]) => Number(place));
const upTo = (from: number, to: number) => Array.from({length: to - from + 1}, (_, at) => from + at);

test('a list that takes long to hear begins with its topics, and comes fifty articles at a time', async () => {
	const said = await dialogue(120, ['list', 'more', '1', 'more', 'more', 'list']);
	expect(said[0]).toMatch(/^meta-brief: 120 articles, \d+ stories\.\n1 of \d+: [^\n]+, \d+ articles, \d+ unread\n/u);
	expect(places(said[0])).toEqual([]);
	expect(said.slice(1, 3).map(places)).toEqual([upTo(1, 50), upTo(51, 100)]);
	expect(said[1]).toMatch(/^That was 50 of 120\. more: the next\. topics: the topics\.$/mu);
	expect(places(said[4])).toEqual(upTo(101, 120));
	expect(said[4]).not.toContain('That was');
	expect(said[5]).toBe('All of the list was said.\n');
	expect(places(said[6])).toEqual(upTo(1, 50));
});

test('each article of the list stands below its topic, also where the topic began before', async () => {
	const [, list = '', more = ''] = await dialogue(120, ['list', 'more']);
	const topicsOf = (text: string) => text.split('\n').filter((line) => line.startsWith('Topic: '));
	expect(more.split('\n')[0]).toMatch(/^Topic: /u);
	expect(new Set(topicsOf(list)).size).toBe(topicsOf(list).length);
});

test('a short list is said at once', async () => {
	const [said = ''] = await dialogue(20, []);
	expect([...said.matchAll(/^\d+ of 20/gmu)]).toHaveLength(20);
});

afterEach(() => void vi.useRealTimers());

test('a long load says now and then how far it is, a short one nothing', async () => {
	vi.useFakeTimers({toFake: ['performance']});
	const said: string[] = [];
	const loading = speakLoading((line) => void said.push(line), 'en');
	const after = async (milliseconds: number, count: number, total: number | null) => {
		vi.advanceTimersByTime(milliseconds);
		await loading.read(count, 'press', total);
	};
	await after(1000, 400, 3000);
	await loading.grouping();
	expect(said).toEqual([]);
	await after(1000, 800, 3000);
	await after(1000, 1200, 3000);
	await after(4500, 2400, null);
	await loading.grouping();
	expect(said).toEqual(['Reading: 800 of 3,000.', 'Reading: 2,400 articles.', 'All is read; stories and topics are being found.']);
});
