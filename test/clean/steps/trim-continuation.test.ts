import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

const lead = 'Der Hafen Lindholm sucht für das Café am Kai einen neuen Pächter. Bewerben kann man sich bis zum 30. November.';

test.each(['[...] Weiterlesen', '[…] Weiterlesen »', '… Read more', 'Weiterlesen →', 'Continue reading'])(
	'a paragraph ends before “%s”, be it text or markup',
	(link) => {
		for (const source of [{text: `${lead} ${link}`}, {html: `<p>${lead} <a href="x">${link}</a></p>`}]) {
			const {text, removed} = cleanArticle({id: 'entry', title: 'Pächter gesucht', ...source});
			expect(text).toBe(lead);
			expect(removed.map((removal) => removal.text)).toEqual([link]);
		}
	},
);

test.each(['Wer mag, kann im Café nun auch weiterlesen.', 'Im Winter wollen die Gäste dort mehr lesen'])(
	'“%s” is text to its end',
	(end) => {
		expect(cleanArticle({id: 'entry', title: 'Pächter gesucht', text: `${lead} ${end}`}).text).toBe(`${lead} ${end}`);
	},
);
