import {mkdtempSync, readFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {makeBrief} from '../../../source/brief.js';
import {editBrief} from '../../../source/edit-brief.js';
import type {Brief} from '../../../source/model/brief.js';
import {type Marks, noMarks} from '../../../source/model/marks.js';
import type {StoryEdit} from '../../../source/model/story-edit.js';
import {openLinearReader} from '../../../source/tui/linear/open-linear-reader.js';
import {harbour, harbourAgain} from '../../analyse/coverage/made-up-news.js';
import {harbourBrief} from '../layout/harbour-brief.js';

/** What is said after each of some typed lines, and the marks at the end. */
async function dialogue(lines: readonly string[], language: 'de' | 'en' = 'en', brief: Brief = harbourBrief) {
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
	const editStory = (brief: Brief, edit: StoryEdit) => ({
		brief: editBrief(brief, edit, {sentences: 0, summarise: () => ({summary: [], onlyIn: []})}),
		trouble: null,
	});
	await openLinearReader({brief, language, marks, editStory, stdin, stdout});
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
	expect(said[2]).toMatch(/^meta-brief: 1 article, 1 story\. Narrowed: Verkehr\.\nTopic: Verkehr\.\n1 of 1, number 3: [^\n]+$/u);
	expect(said[3]).toMatch(/^meta-brief: 2 articles/u);
	expect(said[4]).toMatch(/^meta-brief: 3 articles, 2 stories\.\n/u);
	expect(said[5]).toBe('There is no topic sport. Type topics for those there are.');
});

test('only the unread, then everything; next walks what is listed', async () => {
	const {said} = await dialogue(['2', 'only unread', 'next', 'next', 'next', 'everything', 'only starred']);
	expect(said[2]).not.toContain('number 2');
	expect([said[3], said[4]].map((line) => line?.split(':')[0])).toEqual(['1 of 2', '2 of 2, number 3']);
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

test('an article that is not among those listed is announced by its number alone', async () => {
	const {said} = await dialogue(['thema 2', '1', 'wo'], 'de');
	expect(said[2]).toMatch(/^Nummer 1: /u);
	expect(said[3]).toMatch(/^Nummer 1: .*\nmeta-brief: 1 Artikel, 1 Meldung\. Eingegrenzt: Verkehr\.$/u);
});

test('the list in another order is read out in it', async () => {
	const {said} = await dialogue(['order', 'order 2', 'order longest']);
	expect(said[1]).toMatch(/^1 of 7: by topic\n2 of 7: newest first\n/u);
	expect(said[2]).toContain('Topic: 9 June 2025.');
	expect(said[3]).toMatch(/Narrowed: longest first\.\n1 of 3[^\n]*: [^\n]*\n2 of 3[^\n]*: [^\n]*\n3 of 3/u);
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

test('tells why articles are one story', async () => {
	const {said} = await dialogue(['warum', '2', 'warum'], 'de', makeBrief([harbour, harbourAgain]));
	expect(said[1]).toBe('Noch wurde kein Artikel angesagt.');
	expect(said[3]).toMatch(/^eigener Bericht, eine Meldung mit 1, zu \d+\s?% wahrscheinlich, .*beide nennen .+\.$/u);
});

test('tells the facts of a story and who was first', async () => {
	const {said} = await dialogue(['facts', '1', 'facts', 'timeline', '3', 'facts']);
	expect(said[1]).toBe('No article was announced yet.');
	expect(said[3]).toMatch(/(?:First in 1, (?:the same|in other words|with other figures) in 2|Only in [12])\./u);
	expect(said[4]).toMatch(/^9 June 2025, 16:13, 1: Nordwind greift nach Seebrück, Seebrücker Bote, first with /u);
	expect(said[6]).toBe('Only one article tells this story.');
});

test('splits a story and joins it again, and says so', async () => {
	const {said} = await dialogue(['2', 'split', 'where', 'join', 'join 9', 'join 3', 'join 1'], 'en');
	expect(said[2]).toBe('A story of its own now: Seebrück hofft auf den zweiten Kai');
	expect(said[4]).toBe('Type: join, then the number of an article of the other story.');
	expect(said[5]).toBe('There is no article 9.');
	// Split off, it stands in third place.
	expect(said[6]).toBe('Both are one story already: nothing is joined.');
	expect(said[7]).toMatch(/^One story now: Seebrück hofft auf den zweiten Kai \+ /u);
});
