import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type WaitingOptions, waitingLine} from '../../../source/tui/terminal/waiting-line.js';

beforeEach(() => void vi.useFakeTimers({toFake: ['performance']}));
afterEach(() => void vi.useRealTimers());

/** What a waiting line paints on a window of so many columns, line by line. */
function painting(columns: number, options: WaitingOptions) {
	const painted: string[] = [];
	const stdout = {columns, rows: 24, write: (text: string) => painted.push(text.replace('\u001B[H', '').replace('\u001B[J', ''))};
	return {painted, line: waitingLine(stdout as unknown as NodeJS.WriteStream, options)};
}

test('a long load shows a bar, count, rate and what is being read, a short one only that it reads', async () => {
	const {painted, line} = painting(80, {language: 'en', ascii: false});
	await line.read(1, 'a.txt', 2000);
	expect(painted).toEqual([' meta-brief   reading …']);
	vi.advanceTimersByTime(2000);
	await line.read(1000, '/home/me/long/way/press/b.txt', 2000);
	expect(painted.at(-1)).toBe(' meta-brief   ██████░░░░░░ · 1,000 of 2,000 · 500 a second · press/b.txt');
	await line.grouping();
	expect(painted.at(-1)).toContain('…');
});

test('nobody knows how many there will be: no bar', async () => {
	const {painted, line} = painting(80, {language: 'de', ascii: true});
	vi.advanceTimersByTime(1000);
	await line.read(500, '-', null);
	expect(painted.at(-1)).toMatch(/^ meta-brief {3}500 Artikel \S+ 500 je Sekunde \S+ -$/u);
});

test('a hostile name reaches the terminal as blanks, and the line is never wider than the window', async () => {
	const {painted, line} = painting(40, {language: 'en', ascii: false});
	vi.advanceTimersByTime(1000);
	await line.read(1, 'a\u001B[2J\u202Eb'.repeat(20), 9);
	for (const steering of ['\u001B', '\u202E']) expect(painted.at(-1)).not.toContain(steering);
	expect(painted.at(-1)?.length).toBeLessThanOrEqual(40);
});
