import {mkdtempSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {type Marks, noMarks} from '../../../source/model/marks.js';
import {openLinearReader} from '../../../source/tui/linear/open-linear-reader.js';
import {harbourBrief} from '../layout/harbour-brief.js';

/** What is said after each of some typed lines, and the marks at the end. */
async function dialogue(lines: readonly string[], language: 'de' | 'en' = 'en') {
	const [stdin, stdout] = [new PassThrough(), new PassThrough()];
	let kept: Marks = noMarks;
	const marks = {
		load: () => ({marks: noMarks, trouble: null}),
		save: (changed: Marks) => {
			kept = new Map([...kept, ...changed]);
			return null;
		},
	};
	stdin.end(lines.map((line) => `${line}\n`).join(''));
	await openLinearReader({brief: harbourBrief, language, marks, stdin, stdout});
	stdout.end();
	const said = (await stdout.toArray()).join('').split(/Number, next, open, or help: |Nummer, weiter, lesen oder hilfe: /u);
	return {kept, said: said.map((part) => part.trim())};
}

test('topics have numbers, and one of them alone is listed by number or by name', async () => {
	const {said} = await dialogue(['topics', 'topic 2', 'topic häfen', 'topic all', 'topic sport']);
	expect(said[1]).toBe(
		[
			'1 of 2: Häfen & Schifffahrt, 2 articles, 2 unread',
			'2 of 2: Verkehr, 1 article, 1 unread',
			'Type: topic, then its number. topic all: all again.',
		].join('\n'),
	);
	expect(said[2]).toMatch(/^meta-brief: 1 article, 1 story\. Narrowed: Verkehr\.\nTopic: Verkehr\.\n3 of 3: [^\n]+$/u);
	expect(said[3]).toMatch(/^meta-brief: 2 articles/u);
	expect(said[4]).toMatch(/^meta-brief: 3 articles, 2 stories\.\n/u);
	expect(said[5]).toBe('There is no topic sport. Type topics for those there are.');
});

test('only the unread, then everything; next walks what is listed', async () => {
	const {said} = await dialogue(['2', 'only unread', 'next', 'next', 'next', 'everything', 'only starred']);
	expect(said[2]).not.toContain('2 of 3');
	expect([said[3], said[4]].map((line) => line?.slice(0, 6))).toEqual(['1 of 3', '3 of 3']);
	expect(said[5]).toBe('This is the last article.');
	expect(said[6]).toContain('2 of 3');
	expect(said[7]).toBe('There is none; the list stays as it is.');
});

test('next unread announces it, and Enter reads it', async () => {
	const {said} = await dialogue(['1', 'next unread', '', 'weiter ungelesen']);
	expect(said[2]).toMatch(/^2 of 3: .*, unread, same story as 1$/u);
	expect(said[3]).toContain('End of article.');
	expect(said[4]).toMatch(/^3 of 3: /u);
});

test('the list in another order is read out in it', async () => {
	const {said} = await dialogue(['order', 'order 2', 'order longest']);
	expect(said[1]).toMatch(/^1 of 7: by topic\n2 of 7: newest first\n/u);
	expect(said[2]).toContain('Topic: 9 June 2025.');
	expect(said[3]).toMatch(/Narrowed: longest first\.\n\d of 3/u);
});

test('the summary says for each sentence where it stands', async () => {
	const {said} = await dialogue(['1', 'summary']);
	expect(said[2]).toBe('Rund 120 Millionen Euro soll der Ausbau kosten. In 1, 2.\nDer Rat entscheidet im Herbst. In 1.');
});

test('where says the article, its state and how the list is narrowed', async () => {
	const {said} = await dialogue(['where', 'next', 'star', 'where', '']);
	expect(said[1]).toMatch(/^No article was announced yet\./u);
	expect(said[4]).toMatch(/^1 of 3: .*, unread, starred, 1 duplicate\nmeta-brief: 3 articles/u);
	expect(said[5]).toContain('End of article.');
});

test('all listed are marked as read in one go, and undo takes that back', async () => {
	const {said, kept} = await dialogue(['read all', 'undo', 'undo']);
	expect(said.slice(1, 4)).toEqual(['Marked 3 articles as read.', 'Undone: 3 articles are as before.', 'Nothing to undo.']);
	expect([...kept.values()].every(({read}) => !read)).toBe(true);
});

test('what was read is saved under a name, and no file is overwritten', async () => {
	const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'linear-')), 'kai.md');
	const {said} = await dialogue(['1', `save ${file}`, `speichern ${file}`, 'save']);
	expect(said[2]).toBe(`Written: ${file}`);
	expect(readFileSync(file, 'utf8')).toMatch(/^# Nordwind greift nach Seebrück/mu);
	expect(said[3]).toBe(`${file} exists already and stays as it is. Take another name.`);
	expect(said[4]).toMatch(/^Type: save/u);
});

test('an article without a link says so', async () => {
	const {said} = await dialogue(['1', 'links', 'link 1'], 'de');
	expect(said[2]).toBe('Zu diesem Artikel gehört kein Link.');
});
