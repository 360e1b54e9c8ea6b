import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const lead = 'The council decided on Monday that the bridge over the river will be closed to all traffic for the whole of next year.';
const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();

test('every word a page shows is in a block or in removed, whatever its markup', () => {
	const open = fc.constantFrom(
		'<div class="comments">',
		'<p>',
		'<ul><li>',
		'<article>',
		'<h2>',
		'<table><tr><td>',
		'<span class="credit">',
		'<b>',
		'<a href="x">',
		'<figure><figcaption>',
		'<form>',
		'<aside hidden>',
		'<blockquote>',
	);
	const close = fc.constantFrom(
		'</div>',
		'</p>',
		'</ul>',
		'</article>',
		'</table>',
		'</span>',
		'</b>',
		'</a>',
		'<br>',
		'>',
		'</figure>',
		'</main>',
	);
	const text = fc.constantFrom(
		` ${lead} `,
		' Share ',
		' By Ann Smith ',
		' Read more ',
		' 3 comments ',
		' Photo: Ann Smith ',
		' 4 May 2024 ',
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(open, text, close), {maxLength: 15}), (parts) => {
			const html = `<body>${parts.map(([opening, words, closing]) => `${opening}${words}${closing}`).join('')}</body>`;
			const article = cleanArticle({id: 'any', html});
			const got = wordsOf([...article.blocks, ...article.removed].map((piece) => piece.text).join('\n'));
			expect(got).toEqual(wordsOf(parts.map(([, words]) => words).join('\n')));
		}),
		{numRuns: 150},
	);
});

test('a frameset has no article text', () => {
	const html =
		'<html><frameset cols="20%,80%"><frame src="menu.html"><frame src="text.html"><noframes>No frames</noframes></frameset></html>';
	expect(cleanArticle({id: 'frames', html}).blocks).toEqual([]);
});

test('a page of thousands of lists and paragraphs gives its article', () => {
	const paragraph = `<div class="text"><p>${lead}</p></div>`;
	const article = cleanArticle({
		id: 'large',
		html: `<h1>Bridge</h1>${'<ul><li><a href="/x">Other story</a></li></ul>'.repeat(4_000)}${paragraph.repeat(6_000)}`,
	});
	expect(article.blocks[0]?.text).toBe(lead);
});

test('ten thousand inline elements within each other are no matter', () => {
	const html = `<p>${'<span class="credit x">a '.repeat(10_000)}</p><p>${lead}</p>`;
	expect(cleanArticle({id: 'inline', html}).text).toContain(lead);
});

test('a cookie wall without an article leaves its text to be read', () => {
	const html =
		'<div class="cookie-consent"><p>We use cookies to show you advertisements. Please accept them to go on to the page you asked for.</p></div>';
	expect(cleanArticle({id: 'wall', html}).text).toContain('We use cookies');
});
