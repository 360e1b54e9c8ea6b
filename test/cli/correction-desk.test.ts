import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {makeBrief} from '../../source/brief.js';
import {correctionDesk} from '../../source/cli/correction-desk.js';
import {articleId} from '../../source/model/ids.js';
import {openCorrectionStore} from '../../source/store/open-correction-store.js';
import {runCli} from '../helpers/run-cli.js';

const call = 'Jetzt kommentieren: 12';
const weather = 'Über Olmbach scheint heute die Sonne, sagt unser Wetterdienst, und morgen scheint sie auch den ganzen Tag.';
const report = (what: string) =>
	`${what} ist fertig\n\n${call}\n\nDer Rat hat am Montag gesagt, dass ${what} nach zwei Jahren fertig geworden ist und im Mai geöffnet wird.\n\n${weather}\n`;
const records = [
	{id: 'a', text: report('die Brücke'), outlet: 'Seeblicker Bote'},
	{id: 'b', text: report('das Bad'), outlet: 'Seeblicker Bote'},
	{id: 'c', text: report('die Schule'), outlet: 'Olmbacher Tagblatt'},
];
const folder = () => mkdtempSync(path.join(tmpdir(), 'desk-'));
const deskIn = (place: string) => correctionDesk(openCorrectionStore(path.join(place, 'meta-brief', 'corrections.txt')), 3);
const textOf = (brief: ReturnType<typeof makeBrief>, id: string) => brief.articles.find((article) => article.id === id)?.text;
const a = articleId('a');

test('what goes from one article goes from all of its outlet, and from no other', () => {
	const {brief, correction} = deskIn(folder()).correct(makeBrief(records), {article: a, verdict: 'remove', passage: weather});
	expect(correction?.scope).toBe('Seeblicker Bote');
	expect(textOf(brief, 'a')).not.toContain(weather);
	expect(textOf(brief, 'b')).not.toContain(weather);
	expect(textOf(brief, 'c')).toContain(weather);
});

test('summaries of corrected articles cite what is there', () => {
	const {brief} = deskIn(folder()).correct(makeBrief(records), {article: a, verdict: 'remove', passage: weather});
	for (const {summary} of brief.topics.flatMap(({stories}) => stories)) {
		for (const {text, cites} of summary) expect(textOf(brief, cites[0].article)?.slice(cites[0].start, cites[0].end)).toBe(text);
	}
});

test('taking back restores the text and the file', () => {
	const place = folder();
	const desk = deskIn(place);
	const before = makeBrief(records);
	desk.correct(before, {article: a, verdict: 'keep', passage: call});
	const kept = readFileSync(path.join(place, 'meta-brief', 'corrections.txt'), 'utf8');
	const removed = desk.correct(before, {article: a, verdict: 'remove', passage: weather});
	const undone = desk.undo(removed.brief);
	expect(readFileSync(path.join(place, 'meta-brief', 'corrections.txt'), 'utf8')).toBe(kept);
	expect(textOf(desk.undo(undone.brief).brief, 'a')).toBe(textOf(before, 'a'));
	expect(desk.undo(before).correction).toBeNull();
});

test('articles that come later are corrected too', () => {
	const desk = deskIn(folder());
	desk.correct(makeBrief(records.slice(0, 1)), {article: a, verdict: 'keep', passage: call});
	expect(textOf(desk.apply(makeBrief(records)), 'b')).toContain(call);
});

test('the last paragraph cannot be removed', () => {
	const brief = makeBrief([{id: 'a', text: 'Nur ein Absatz steht hier, und der ist lang genug, um für einen Artikel gehalten zu werden.'}]);
	const [only] = brief.articles;
	expect(deskIn(folder()).correct(brief, {article: a, verdict: 'remove', passage: only?.text ?? ''})).toMatchObject({
		brief,
		correction: null,
	});
});

test('every command reads what was corrected, and clean says so', async () => {
	const place = folder();
	deskIn(place).correct(makeBrief(records), {article: a, verdict: 'keep', passage: call});
	deskIn(place).correct(makeBrief(records), {article: a, verdict: 'remove', passage: weather});
	const stdin = records.map((record) => JSON.stringify(record)).join('\n');
	const env = {XDG_CONFIG_HOME: place};
	const {out} = await runCli(['clean', '--format', 'ndjson', '-'], {stdin, env});
	const [first, , third] = out
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
	expect(first.kept).toMatchObject([{text: call, line: 3, rule: 'kept by you', reason: 'comments'}]);
	expect(first.removed).toContainEqual({line: 7, text: weather, reason: 'other', rule: 'removed by you', confidence: 1});
	expect(third).not.toHaveProperty('kept');
	expect(third).toMatchObject({removed: expect.arrayContaining([expect.objectContaining({text: call})])});
	const explained = await runCli(['clean', '--explain', '--lang', 'de', '-'], {stdin, env});
	expect(explained.out).toMatch(/Jetzt kommentieren: 12 {3}.*von Ihnen behalten/u);
	expect(explained.out).toMatch(/von Ihnen entfernt/u);
	expect((await runCli(['brief', '--format', 'json', '-'], {stdin, env})).out).toContain('removed by you');
});

test('a damaged file costs one line, not the articles', async () => {
	const place = folder();
	deskIn(place).correct(makeBrief(records), {article: a, verdict: 'keep', passage: call});
	writeFileSync(path.join(place, 'meta-brief', 'corrections.txt'), '\u0000\u0001');
	const ran = await runCli(['clean', '-'], {stdin: JSON.stringify(records[0]), env: {XDG_CONFIG_HOME: place}});
	expect(ran.err.trim().split('\n')).toHaveLength(1);
	expect(ran.err).toContain('corrections.txt was damaged');
	expect(ran.out).toContain('Der Rat hat am Montag');
});
