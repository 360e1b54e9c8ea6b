import {expect, test} from 'vitest';
import {cleanArticle} from '../../source/clean/clean-article.js';
import {captionsOf} from '../../source/model/captions-of.js';
import {plainText} from '../../source/present/document/spans.js';
import {articleFields} from '../../source/present/json/article-fields.js';
import {articleView} from '../../source/present/views/article-view.js';
import {readPageFixture} from '../clean/html/labelled-page.js';

const article = cleanArticle({id: 'a', html: readPageFixture('news-page-with-boxes.de.html').html});
const caption = 'Das Schiff am Anleger von Rohrbach. Foto: Lena Brandt';

test('a caption is no part of the text, but told where its picture stood', () => {
	expect(article.text).not.toContain(caption);
	expect(captionsOf(article).map(({text}) => text)).toEqual([caption]);
	expect(articleFields(article).captions).toEqual(captionsOf(article));
});

test('a printed article names its pictures between the paragraphs they stood between', () => {
	const {parts} = articleView(article, {language: 'de', explain: false} as Parameters<typeof articleView>[1]);
	const lines = parts.map((part) => ('spans' in part ? plainText(part.spans) : ''));
	const at = lines.indexOf(`Bild: ${caption}`);
	expect(lines[at - 1]).toMatch(/^Nach drei Jahren|^Von|Wiesner/u);
	expect(lines[at + 1]).toMatch(/^Am Samstagmorgen/u);
});
