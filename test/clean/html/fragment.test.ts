import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const lead = 'Die Stadtwerke Lindau haben am Dienstag den Bau einer Großwärmepumpe angekündigt.';
const fragment = `<div class="wp-block-image"><figure class="aligncenter"><img src="x.jpg"><figcaption class="wp-element-caption">Der Hafen im Herbst. Foto: Ute Brandis</figcaption></figure></div>
<p class="wp-block-paragraph">${lead}</p>
<p class="wp-block-paragraph"><strong>Mehr zum Thema:</strong> <a href="x">Fernwärme wird teurer</a></p>
<p class="wp-block-paragraph">Der Aufsichtsrat stimmte zu. Die Kosten liegen bei 61 Millionen Euro.</p>
<h2 class="wp-block-heading">Das Land zahlt mit</h2>
<p class="wp-block-paragraph">Ein Drittel trägt das Land.</p>
<ul class="wp-block-list"><li>Leistung: 20 Megawatt</li><li>Haushalte: 3.000</li></ul>
<div class="sharedaddy"><ul><li><a href="f">Facebook</a></li><li><a href="w">WhatsApp</a></li></ul></div>
<p>Der Beitrag <a href="https://seeblick.example/a1">Lindau</a> erschien zuerst auf <a href="https://seeblick.example">Seeblick</a>.</p>`;

test('what a feed carries of an article is kept but for what its wording or its place gives away', () => {
	const {text, removed} = cleanArticle({id: 'entry', title: 'Stadtwerke bauen Großwärmepumpe', html: fragment});
	expect(text.split('\n\n')).toEqual([
		lead,
		'Der Aufsichtsrat stimmte zu. Die Kosten liegen bei 61 Millionen Euro.',
		'Das Land zahlt mit',
		'Ein Drittel trägt das Land.',
		'Leistung: 20 Megawatt',
		'Haushalte: 3.000',
	]);
	expect(removed.map((removal) => removal.text)).toContain('Der Beitrag Lindau erschien zuerst auf Seeblick.');
});

test('the same lines in a page must look like an article', () => {
	const {text} = cleanArticle({id: 'page', html: `<html><body>${fragment}</body></html>`});
	expect(text).not.toContain('WhatsApp');
});
