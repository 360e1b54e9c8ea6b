import type {KeyFigure} from '../../model/briefing.js';
import {printWords} from '../../wording/print.js';
import {escapeLine} from './escape-html.js';
import {citeHtml, type StoryPage} from './story-html.js';

/** The figures to know, each leading to where it stands; nothing where there are none. */
export function figuresHtml(figures: readonly KeyFigure[], page: StoryPage): string {
	const words = printWords[page.language];
	const row = ({about, mentions, otherwise}: KeyFigure) => {
		const first = mentions.filter(({article}, index) => mentions.findIndex((other) => other.article === article) === index);
		const other =
			otherwise.length > 0 ? `<br><span class="differs">! ${escapeLine(`${words.elsewhere} ${otherwise.join(', ')}`)}</span>` : '';
		return `<tr><td>${escapeLine(mentions[0]?.text ?? '')}</td><td>${escapeLine(about)}${other}</td><td>${first.map((cite) => citeHtml(cite, page)).join(' ')}</td></tr>`;
	};
	if (figures.length === 0) return '';
	return `<section>\n<h2>${words.keyFigures}</h2>\n<table class="figures">\n${figures.map(row).join('\n')}\n</table>\n</section>`;
}
