import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import {folderOf} from '../../helpers/folder-of.js';
import {failuresOf, readInput, recordsOf} from './read.js';

const headers = (subject: string, more = '') =>
	`From: =?iso-8859-1?Q?Hafenpost_T=E4glich?= <news@harbour.example>\r\nTo: you@reader.example\r\nSubject: ${subject}\r\nDate: Mon, 9 Jun 2025 16:13:00 +0200\r\n${more}`;
const newsletter = `${headers('=?utf-8?B?V0c6IERlciBCcmllZg==?=')}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKurz.\r\n--x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>Der Kai wird gr=F6=DFer, =84sagte=93 die St=\r\nadt.</p></body></html>\r\n--x--\r\n`;
const plain = (subject: string, id: string, text: string) =>
	`${headers(subject, `Message-ID: <${id}@harbour.example>\r\n`)}\r\n${text}\r\n`;

test('a newsletter is its HTML part, decoded from quoted-printable and windows-1252', async () => {
	expect(recordsOf(await readInput(newsletter))).toMatchObject([
		{
			title: 'Der Brief',
			outlet: 'Hafenpost Täglich',
			published: '2025-06-09T16:13',
			html: expect.stringContaining('Der Kai wird größer, „sagte“ die Stadt.'),
		},
	]);
});

test.each([
	['a head with raw letters of an old charset', 'Subject: Größer\r\n', '', 'latin1'],
	['a text in an old charset that it does not name', 'Subject: Größer\r\n', 'Content-Type: text/plain\r\n', 'latin1'],
	['raw UTF-8', 'Subject: Größer\r\n', 'Content-Type: text/plain\r\n', 'utf8'],
	['a charset nobody knows', 'Subject: Größer\r\n', 'Content-Type: text/plain; charset=x-unknown\r\n', 'utf8'],
] as const)('loses no letter of %s', async (_, subject, more, charset) => {
	const mail = `From: a@harbour.example\r\n${subject}Date: Mon, 9 Jun 2025 16:13:00 +0200\r\n${more}\r\nDer Kai wird länger, und größer.\r\n`;
	expect(recordsOf(await readInput(Buffer.from(mail, charset)))).toMatchObject([
		{title: 'Größer', text: expect.stringContaining('Der Kai wird länger, und größer.')},
	]);
});

test('encoded words of a subject over several lines are one', async () => {
	const subject = '=?iso-8859-1?Q?Gr=F6=DFer=3A_Der_Kai?=\r\n =?iso-8859-1?Q?_w=E4chst?=';
	expect(recordsOf(await readInput(plain(subject, '1', 'Words.')))).toMatchObject([{title: 'Größer: Der Kai wächst'}]);
});

test('lines that flow are one paragraph, and attachments are no text', async () => {
	const flowed = 'The quay grows, the city \r\nsaid on Monday.\r\n\r\nWork begins in autumn.\r\n';
	const mail = `${headers('A')}Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8; format=flowed\r\n\r\n${flowed}--x\r\nContent-Type: text/plain; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nAttached.\r\n--x--\r\n`;
	const [record] = recordsOf(await readInput(mail));
	expect(record?.text).toMatch(/^The quay grows, the city said on Monday\.\n\nWork begins in autumn\./u);
	expect(record?.text).not.toContain('Attached');
});

test('a forwarded letter shows its text, and its head among the removals', async () => {
	const head = 'Von: Hafenpost <news@harbour.example>\nGesendet: Montag, 9. Juni 2025 16:13\nAn: Redaktion\nBetreff: Der Kai\n\n';
	const text = `${head}Der Kai wird länger, teilte die Stadt am Montag mit. Die Arbeiten beginnen im Herbst.`;
	const article = cleanArticle({title: 'Der Kai', text});
	expect(article.text).toMatch(/^Der Kai wird länger/u);
	expect(article.removed.map(({reason}) => reason)).toEqual(['metadata', 'metadata', 'metadata', 'metadata']);
});

test('a line or two with such labels are the article’s own', () => {
	const text =
		'Die Miete steigt, teilte die Stadt am Montag mit, und zwar so:\n\nVon: 20 Euro\n\nAn: 30 Euro\n\nDas gilt ab Herbst für alle Häuser.';
	expect(cleanArticle({title: 'Miete', text}).text).toContain('Von: 20 Euro');
});

test('where the HTML is but a picture, the plain text beside it counts', async () => {
	const text = 'The quay grows, the city said on Monday. Work begins in autumn.';
	const mail = `${headers('A')}Content-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--x\r\nContent-Type: text/html\r\n\r\n<img src=a.png>View\r\n--x--\r\n`;
	expect(recordsOf(await readInput(mail))).toMatchObject([{text: expect.stringContaining(text)}]);
});

test('a message file goes by its name', async () => {
	const {readSources} = await import('../../../source/ingest/read-sources.js');
	const folder = folderOf({'brief.eml': plain('A', '1', 'Words.')});
	const found = [];
	for await (const one of readSources([folder], {stdin: (async function* () {})()})) found.push(one);
	expect(found).toMatchObject([{record: {id: 'brief'}}]);
});

test('a mailbox gives each of its messages, with an id of its own, and restores quoted lines', async () => {
	const box = ['Eins', 'Zwei']
		.map(
			(text, at) =>
				`From news@harbour.example Mon Jun  9 16:13:00 2025\n${plain(text, String(at), `${text}.\n\n>From here on`).replaceAll('\r\n', '\n')}`,
		)
		.join('\n');
	const records = recordsOf(await readInput(box));
	expect(records.map(({title}) => title)).toEqual(['Eins', 'Zwei']);
	expect(records[1]?.text).toMatch(/^Zwei\.\n\nFrom here on/u);
	expect(recordsOf(await readInput(box)).map(({id}) => id)).toEqual(records.map(({id}) => id));
	expect(new Set(records.map(({id}) => id)).size).toBe(2);
});

test('messages come one by one, before the mailbox has ended', async () => {
	const {readSources} = await import('../../../source/ingest/read-sources.js');
	const sent: number[] = [];
	async function* slow() {
		for (const at of [0, 1, 2, 3]) {
			sent.push(at);
			yield Buffer.from(`From a@b.example Mon Jun  9 16:13:00 2025\n${plain('A', String(at), 'x'.repeat(70_000))}\n`);
		}
	}
	for await (const one of readSources(['-'], {stdin: slow()})) {
		expect(one.kind).toBe('record');
		break;
	}
	expect(sent.length).toBeLessThan(4);
});

test('names a message without text, and one nested beyond sense', async () => {
	expect(failuresOf(await readInput(`${headers('A')}\r\n\r\n`))).toEqual([['empty', 'mail']]);
	const nested = Array.from({length: 2000}, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('');
	expect(failuresOf(await readInput(`${headers('A')}${nested}`))).toEqual([['damaged', 'mail']]);
});
