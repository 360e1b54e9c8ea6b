const prose =
	'Der Kai wird größer, teilte die Stadt am Montag mit. „Die Arbeiten beginnen im Herbst“, sagte der Senator. Der Bau kostet 20 Millionen Euro.';
const rss = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hafenpost - Welt</title><link>https://harbour.example/</link><item><title>Der neue Kai</title><link>/1</link><guid>1</guid><pubDate>Mon, 09 Jun 2025 16:13:00 +0200</pubDate><description>${prose}</description><content:encoded><![CDATA[<p>${prose}</p><ul><li>eins</li></ul>]]></content:encoded></item><item><title>Zwei</title><description>${prose}</description></item></channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/"><title>Hafen</title><entry><id>urn:1</id><title type="html">Der &lt;b&gt;Kai&lt;/b&gt;</title><link href="1"/><updated>2025-06-09T16:13:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${prose}</p></div></content></entry></feed>`;
const page = `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Der Kai | Hafenpost</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Der Kai"}</script></head><body><nav><a href="/">Start</a></nav><article><h1>Der Kai</h1><p>${prose}</p><table><tr><td>a</td><td>1</td></tr></table><pre>x = 1</pre></article><footer>Impressum</footer></body></html>`;
const mail = `From: Hafenpost <news@harbour.example>\r\nTo: you@reader.example\r\nSubject: =?utf-8?B?RGVyIEthaQ==?=\r\nDate: Mon, 9 Jun 2025 16:13:00 +0200\r\nMessage-ID: <1@harbour.example>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${prose}\r\n--x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Der Kai wird gr=F6=DFer.</p>\r\n--x--\r\n`;
const from = 'From news@harbour.example Mon Jun  9 16:13:00 2025\n';

/** Small documents of every format, with the name they might have. */
export const samples: readonly (readonly [name: string, content: string])[] = [
	['a.txt', `Anzeige\n\nDer neue Kai\n\nVon Jana Kai\n\n${prose}\n\n${prose}\n\nFoto: dpa\n• eins\n• zwei\nJetzt kommentieren: 0\n`],
	['a.html', page],
	['a.rss', rss],
	['a.atom', atom],
	[
		'a.json',
		JSON.stringify({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Hafen',
			items: [{id: '1', title: 'Kai', content_html: `<p>${prose}</p>`}],
		}),
	],
	[
		'a.ndjson',
		`${JSON.stringify({id: 'a', text: prose, title: 'Kai', published: '2025-06-09'})}\n${JSON.stringify({id: 'b', html: page})}\n`,
	],
	[
		'a.md',
		`---\ntitle: Der Kai\ndate: 2025-06-09\n---\n# Der Kai\n\n${prose}\n\n> ${prose}\n\n* eins\n  * zwei\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\nx\n\`\`\`\n`,
	],
	['a.eml', mail],
	['a.mbox', `${from}${mail}\n${from}${mail}`],
	['a.opml', '<opml version="2.0"><body><outline text="A" xmlUrl="https://harbour.example/feed"/></body></opml>'],
];
