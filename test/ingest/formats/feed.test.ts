import {expect, test} from 'vitest';
import {feedDate} from '../../../source/ingest/formats/feed/feed-date.js';
import {failuresOf, readInput, recordsOf} from './read.js';

const rss = (
	items: string,
	head = '',
	attributes = 'version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
) =>
	`<?xml version="1.0"?>\n<rss ${attributes}><channel><title>Harbour Post - World</title><link>https://harbour.example/</link>${head}${items}</channel></rss>`;
const item = (inside: string) => `<item><title>A new quay</title><link>https://harbour.example/1</link>${inside}</item>`;
const first = async (feed: string | Uint8Array) => recordsOf(await readInput(feed))[0];
const words = async (feed: string | Uint8Array) => {
	const record = await first(feed);
	return record?.html ?? record?.text;
};

test('an entry of RSS 2.0 with all it says about itself', async () => {
	const feed = rss(
		'<item><title><![CDATA[Quay & <b>crane</b>]]></title><link>/n/1</link><guid isPermaLink="false">n1</guid><dc:creator>Jane Kay</dc:creator><pubDate>Mon, 09 Jun 2025 16:13:00 +0200</pubDate><description>In short.</description><content:encoded><![CDATA[<p>The quay grows.</p><p>Work begins in autumn.</p>]]></content:encoded></item>',
		'<language>en-GB</language>',
	);
	expect(await first(feed)).toMatchObject({
		id: expect.stringMatching(/^[\da-f]{12}$/u),
		title: 'Quay & crane',
		html: '<p>The quay grows.</p><p>Work begins in autumn.</p>',
		url: 'https://harbour.example/n/1',
		source: 'https://harbour.example/n/1',
		byline: 'Jane Kay',
		outlet: 'Harbour Post',
		published: '2025-06-09T16:13',
		language: 'en',
	});
});

test.each([
	[
		'RSS 0.91 behind a document type',
		`<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">${rss(item('<description>The quay grows.</description>'), '', 'version="0.91"').slice(22)}`,
	],
	[
		'RSS 1.0',
		'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://harbour.example"><title>Harbour</title></channel><item rdf:about="https://harbour.example/1"><title>A</title><link>https://harbour.example/1</link><description>The quay grows.</description></item></rdf:RDF>',
	],
	['RSS in capitals', rss('<ITEM><TITLE>A</TITLE><DESCRIPTION>The quay grows.</DESCRIPTION></ITEM>')],
	['items beside the channel', rss('').replace('</channel>', `</channel>${item('<description>The quay grows.</description>')}`)],
	['namespaces nobody declared', rss(item('<content:encoded>The quay grows.</content:encoded>'), '', 'version="2.0"')],
	[
		'Atom 1.0',
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title><entry><title>A</title><content>The quay grows.</content></entry></feed>',
	],
	[
		'Atom with a prefix',
		'<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Harbour</a:title><a:entry><a:title>A</a:title><a:content>The quay grows.</a:content></a:entry></a:feed>',
	],
	[
		'Atom 0.3',
		'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Harbour</title><entry><title>A</title><issued>2004-01-01T00:00:00Z</issued><content type="text/plain" mode="escaped">The quay grows.</content></entry></feed>',
	],
	[
		'JSON Feed',
		JSON.stringify(
			{version: 'https://jsonfeed.org/version/1.1', title: 'Harbour', items: [{id: 1, content_text: 'The quay grows.'}]},
			null,
			2,
		),
	],
	[
		'JSON Feed on one line',
		JSON.stringify({version: 'https://jsonfeed.org/version/1', title: 'Harbour', items: [{id: 1, content_text: 'The quay grows.'}]}),
	],
	['warnings of a server before it', `\n<!-- cached -->\n${rss(item('<description>The quay grows.</description>'))}`],
])('reads %s', async (_, feed) => {
	expect(await words(feed)).toBe('The quay grows.');
});

test('XHTML in Atom keeps its markup, and its language', async () => {
	const feed =
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>Hafen</title><entry><title>A</title><link href="../1"/><content type="xhtml" xml:lang="de"><div xmlns="http://www.w3.org/1999/xhtml"><p>Der <b>Kai</b> wächst.</p></div></content></entry></feed>';
	expect(await first(feed)).toMatchObject({html: expect.stringContaining('<b>Kai</b>'), language: 'de', url: null});
});

test.each([
	['itunes:summary', 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"', '<itunes:summary>The quay grows.</itunes:summary>'],
	[
		'media:description of a group',
		'xmlns:media="http://search.yahoo.com/mrss/"',
		'<media:group><media:description>The quay grows.</media:description></media:group>',
	],
	[
		'dc:description',
		'xmlns:dc="http://purl.org/dc/elements/1.1/"',
		'<dc:description>The quay grows.</dc:description><dc:date>2025-06-09</dc:date>',
	],
])('finds the text where only %s has it', async (_, namespace, inside) => {
	expect(await words(rss(item(inside), '', `version="2.0" ${namespace}`))).toBe('The quay grows.');
});

test('who spoke in a podcast, and when a document was made', async () => {
	const namespaces = 'version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:dcterms="http://purl.org/dc/terms/"';
	const inside = '<itunes:author>Jane Kay</itunes:author><dcterms:created>2025-06-09T16:13:00Z</dcterms:created>';
	expect(await first(rss(item(inside), '', namespaces))).toMatchObject({byline: 'Jane Kay', published: '2025-06-09T16:13'});
});

test('links count from the base of their entry, that from the base of the feed', async () => {
	const feed =
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/a/"><title>H</title><entry xml:base="2025/"><title>A</title><link href="quay.html"/><content>Words.</content></entry></feed>';
	expect((await first(feed))?.url).toBe('https://harbour.example/a/2025/quay.html');
});

const one = '<item><title>A</title><description>One.</description></item>';
const two = '<item><title>B</title><description>Two.</description></item>';
test.each([
	['a description that is not closed', one.replace('</description>', '') + two],
	['an entry that is not closed', one.replace('</item>', '') + two],
	['a section of raw text without its end', one.replace('One.', '<![CDATA[One.') + two],
	['markup that is not closed', one.replace('One.', '<p>One.<br>') + two],
	['a title of the feed that is not closed', `<title>Harbour${one}${two}`],
	['a zero byte', one.replace('A', 'A\u0000') + two],
])('loses no entry to %s', async (_, items) => {
	const records = recordsOf(await readInput(rss(items)));
	expect(records.map(({text, html}) => /One|Two/u.exec(text ?? html ?? '')?.[0])).toEqual(['One', 'Two']);
});

test('says so where entries of a damaged feed cannot be told', async () => {
	const all = await readInput(rss(one) + rss(two));
	expect([recordsOf(all).length, failuresOf(all)]).toEqual([1, [['damaged', 'entries']]]);
});

test('passes over what a server says before the feed', async () => {
	expect(await words(`<br />\n<b>Warning</b>: in <b>/var/www</b> on line <b>2</b><br />\n${rss(one)}`)).toBe('One.');
});

test('takes the fuller of description and content', async () => {
	const teaser = '<content:encoded>Short.</content:encoded>';
	expect(await words(rss(item(`${teaser}<description>The whole of it, with &lt;b&gt;all&lt;/b&gt; its words.</description>`)))).toContain(
		'whole of it',
	);
});

test.each([
	['entities of HTML', '<description>Gr&ouml;&szlig;e &#8222;K&#8220; &amp;amp; &amp;nbsp;x</description>', /Größe „K“ &amp; &nbsp;x/u],
	['bare ampersands', '<description>Quay & crane at & by</description>', /Quay & crane/u],
	['markup without CDATA', '<description>The <b>quay</b> grows<br>fast</description>', /The <b>quay<\/b> grows/u],
	['control characters', '<description>The quay\u000b grows\u0001.</description>', /The quay.* grows/u],
	['wrong end tags', '<description>The quay grows.</i></description>', /The quay grows\./u],
])('forgives %s', async (_, inside, expected) => {
	expect(await words(rss(item(inside)))).toMatch(expected);
});

test('reads a feed in its declared charset, whatever that is', async () => {
	const feed = rss(item('<description>Größe, sagte sie.</description>')).replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"');
	expect(await words(Buffer.from(feed, 'latin1'))).toBe('Größe, sagte sie.');
	const cyrillic = rss(item('<description>\xcf\xf0\xe8\xe2\xe5\xf2</description>')).replace(
		'version="1.0"',
		'version="1.0" encoding="windows-1251"',
	);
	expect(await words(Buffer.from(cyrillic, 'latin1'))).toBe('Привет');
});

test('a feed that was cut off gives its whole entries and says so', async () => {
	const whole = rss(item('<description>One.</description>') + item('<description>Two.</description>'));
	const all = await readInput(whole.slice(0, whole.indexOf('Two.')));
	expect([recordsOf(all).map(({text}) => text), failuresOf(all)]).toEqual([['One.'], [['cutOff', null]]]);
});

test('names a feed without entries, and one that is none', async () => {
	expect(failuresOf(await readInput(rss('')))).toEqual([['empty', 'feed']]);
	expect(failuresOf(await readInput(`<rss version="2.0"><channel>${'<x>'.repeat(50_000)}<item>`))).toEqual([['damaged', 'feed']]);
});

test('expands no entity a feed defines, and fetches none', async () => {
	const bomb = Array.from({length: 30}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
	const feed = rss(item('<description>Quay &l30; &x;</description>')).slice(22);
	const record = await first(`<!DOCTYPE r [<!ENTITY l0 "lol">${bomb}<!ENTITY x SYSTEM "file:///etc/passwd">]>${feed}`);
	const said = record?.html ?? record?.text ?? '';
	expect([said.includes('Quay'), said.includes('lollol'), said.includes('root:')]).toEqual([true, false, false]);
});

test('an entry keeps its id when it is edited', async () => {
	const edited = (text: string) => first(rss(item(`<guid isPermaLink="false">a1</guid><description>${text}</description>`)));
	expect((await edited('One.'))?.id).toBe((await edited('Two.'))?.id);
});

test('a link that leads anywhere but to the web is none', async () => {
	for (const link of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x']) {
		const feed = rss(`<item><title>A</title><link>${link}</link><description>Words.</description></item>`);
		expect((await first(feed))?.url).toBeNull();
	}
});

test.each([
	['Mon, 09 Jun 2025 16:13:00 +0200', '2025-06-09T16:13'],
	['9 Jun 25 6:13 GMT', '2025-06-09T06:13'],
	['Mo, 09 Juni 2025 16:13:00 +0200', '2025-06-09T16:13'],
	['Di, 04 Mär 2025 08:00:00 CET', '2025-03-04T08:00'],
	['04 Dez 2025', '2025-12-04'],
	['Mon, 9-Jun-2025 16:13', '2025-06-09T16:13'],
	['2025-06-09T16:13:05.123+02:00', '2025-06-09T16:13'],
	['2025-06-09', '2025-06-09'],
	['09.06.2025 16:13', '2025-06-09T16:13'],
	['2025/06/09 16:13', '2025-06-09T16:13'],
	['20250609T161300Z', '2025-06-09T16:13'],
	['Mon Jun  9 16:13:00 2025', '2025-06-09T16:13'],
	['Mon Jun  9 16:13:00 CEST 2025', '2025-06-09T16:13'],
	['June 9, 2025 4:13 PM', '2025-06-09T16:13'],
	['Mon, 09 Jun 2025 12:05 a.m.', '2025-06-09T00:05'],
	['Mon, 09 Jun 2025 24:00:00 +0000', '2025-06-09'],
	['1749485580', '2025-06-09T16:13'],
	['1749485580000', '2025-06-09T16:13'],
	['Thu, 01 Jan 1970 00:00:00 GMT', null],
	['0000-00-00 00:00:00', null],
	['soon', 'soon'],
])('reads the date %j as %j', (given, expected) => {
	expect(feedDate(given)).toBe(expected);
});
