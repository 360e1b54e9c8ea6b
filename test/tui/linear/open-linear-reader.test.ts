import {PassThrough} from 'node:stream';
import {expect, test} from 'vitest';
import {type Mark, type MarkStore, noMarks} from '../../../source/model/marks.js';
import {openLinearReader} from '../../../source/tui/linear/open-linear-reader.js';
import {harbourBrief} from '../layout/harbour-brief.js';

/** The dialogue of some typed lines: what was said after each prompt. */
async function dialogue(lines: readonly string[], language: 'de' | 'en' = 'en') {
	const [stdin, stdout] = [new PassThrough(), new PassThrough()];
	const saved: [string, Mark][] = [];
	const marks: MarkStore = {
		load: () => ({marks: noMarks, trouble: null}),
		save: (changed) => {
			saved.push(...changed);
			return null;
		},
	};
	stdin.end(lines.map((line) => `${line}\n`).join(''));
	const code = await openLinearReader({brief: harbourBrief, language, marks, stdin, stdout});
	stdout.end();
	const said = (await stdout.toArray()).join('').split(/Number, next, open, or help: |Nummer, weiter, lesen oder hilfe: /u);
	return {code, saved, said: said.map((part) => part.trim())};
}

test('opens with the list by topic, each article with its number', async () => {
	const {code, said} = await dialogue(['quit']);
	expect(code).toBe(0);
	expect(said).toEqual([
		[
			'meta-brief: 3 articles, 2 stories.',
			'Topic: Häfen & Schifffahrt.',
			'1 of 3: Nordwind greift nach Seebrück, Seebrücker Bote, 9 Jun 2025, unread, 1 duplicate',
			'2 of 3: Seebrück hofft auf den zweiten Kai, date unknown, unread, same story as 1',
			'Topic: Verkehr.',
			'3 of 3: Bergvik baut die Fährlinie aus und sucht noch einen Namen für das Schiff, Seebrücker Bote, 9 Jun 2025, unread',
		].join('\n'),
		'Goodbye.',
	]);
});

test('next announces, Enter reads, and what was read is kept', async () => {
	const {said, saved} = await dialogue(['next', 'next', '', 'next']);
	expect(said[1]).toBe('1 of 3: Nordwind greift nach Seebrück, Seebrücker Bote, 9 Jun 2025, unread, 1 duplicate');
	expect(said[2]).toMatch(/^2 of 3: /u);
	expect(said[3]).toContain('Umweltschützer warnen vor Eingriffen ins Watt.\nEnd of article.');
	expect(said[4]).toContain('Heading: Was gebaut wird');
	expect(saved).toEqual([
		['harbour-2', {read: true, starred: false, position: 0}],
		['ferry', {read: true, starred: false, position: 0}],
	]);
});

test('a number reads that article; there is no other', async () => {
	const {said} = await dialogue(['3', '9']);
	expect(said[1]).toMatch(/^3 of 3: .*\n/u);
	expect(said[2]).toBe('There is no article 9.');
});

test('says what was removed and why', async () => {
	const {said} = await dialogue(['1', 'removed']);
	expect(said[2]).toContain('Line 2, advertisement: +++>>> Jetzt Flottenaktien sichern');
});

test('searches, and the best hit is one Enter away', async () => {
	const {said} = await dialogue(['search Gleisanschluss', '']);
	expect(said[1]).toMatch(/hits? for Gleisanschluss\./u);
	expect(said[2]).toContain('Gleisanschluss');
});

test('compares one article named by its number with the other telling, and says which number is unknown', async () => {
	const {said} = await dialogue(['compare 1', 'compare 99']);
	expect(said[1]).toMatch(/^Comparing 1 with 2\./u);
	expect(said[2]).toContain('99');
});

test('compares the tellings of a story, and says where there is only one', async () => {
	const {said} = await dialogue(['1', 'compare', 'compare 1 2', '3', 'compare']);
	expect(said[2]).toMatch(/^Comparing 1 with 2\.\n(?:Only in|Same|Related)/u);
	expect(said[3]).toBe(said[2]);
	expect(said[5]).toBe('Only one article tells this story.');
});

test('unread and star change the mark of the article announced last', async () => {
	const {saved} = await dialogue(['1', 'unread', 'star', 'star']);
	expect(saved.map(([, mark]) => [mark.read, mark.starred])).toEqual([
		[true, false],
		[false, false],
		[false, true],
		[false, false],
	]);
});

test('understands German, the first letters of a word, and the reader’s keys', async () => {
	const {said} = await dialogue(['weiter', 'les', '?', 'ende'], 'de');
	expect(said[0]).toContain('1 von 3: Nordwind greift nach Seebrück, Seebrücker Bote, 9. Juni 2025, ungelesen, 1 weitere Fassung');
	expect(said[2]).toContain('Überschrift: Was gebaut wird');
	expect(said[3]).toContain('Eine Nummer: diesen Artikel lesen.');
	expect(said[4]).toBe('Auf Wiedersehen.');
});

test('words it does not know are answered, and the end of input ends it', async () => {
	const {code, said} = await dialogue(['sing']);
	expect(said[1]).toBe('“sing” is not known. Type help for what is.');
	expect(code).toBe(0);
});

test('Enter reads nothing that was not announced just now', async () => {
	const {said} = await dialogue(['1', 'figures', '', 'quit'], 'en');
	expect(said[3]).toBe('');
});

test('takes infinitives and both names of the list', async () => {
	const {said} = await dialogue(['vergleichen 1 2', 'liste', 'list', 'suchen Kai'], 'de');
	expect(said[1]).toMatch(/^Vergleich von 1 mit 2\./u);
	expect(said[2]).toMatch(/^meta-brief: /u);
	expect(said[3]).toBe(said[2]);
	expect(said[4]).toMatch(/ für Kai\./u);
});
