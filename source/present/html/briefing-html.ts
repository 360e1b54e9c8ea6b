import type {Briefing} from '../../model/briefing.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {plainText} from '../document/spans.js';
import {articleNumbers} from '../views/article-numbers.js';
import {contents} from '../views/contents.js';
import {articleHtml} from './article-html.js';
import {briefingStyle} from './briefing-style.js';
import {escapeLine} from './escape-html.js';
import {figuresHtml} from './figures-html.js';
import {pageHtml} from './page-html.js';
import {citedPlaces} from './places.js';
import {type StoryPage, storyHtml, storyName} from './story-html.js';

/**
 * The briefing as one page that needs nothing else: what it holds, its topics, stories whose sentences lead to their places in
 * the cleaned articles further down, and the articles. Nothing an article says becomes markup.
 */
export function briefingHtml(briefing: Briefing, language: Language): string {
	const {topics, articles} = briefing;
	const words = printWords[language];
	const page: StoryPage = {
		language,
		numbers: articleNumbers(articles),
		articles: new Map(articles.map((article) => [article.id, article])),
		news: briefing.news,
	};
	const places = citedPlaces(briefing);
	const stories = new Map(
		topics.flatMap((topic) => topic.stories.flatMap((story) => story.articles.map((id) => [id, storyName(story, page.numbers)] as const))),
	);
	const body = [
		headHtml(briefing, language),
		'<main>',
		...topics.map(
			(topic, index) =>
				`<section id="t${index + 1}">\n<h2>${escapeLine(topic.name)}</h2>\n${topic.stories.map((story) => storyHtml(story, page)).join('\n')}\n</section>`,
		),
		figuresHtml(briefing.figures, page),
		`<section class="articles">\n<h2>${words.articles}</h2>`,
		...articles.map((article) => articleHtml(article, {places: places(article.id), story: stories.get(article.id) ?? ''}, language)),
		'</section>\n</main>',
	];
	return pageHtml({title: words.briefing, language, style: briefingStyle, body: body.filter(Boolean).join('\n')});
}

function headHtml(briefing: Briefing, language: Language): string {
	const words = printWords[language];
	const {topics, news, articles} = briefing;
	const since = news?.since ?? null;
	const fresh = articles.filter(({id}) => news?.articles.has(id)).length;
	const freshLine =
		since === null ? '' : `<p class="fresh">${escapeLine(words.freshSince(fresh, formatDate(since, language, 'long')))}</p>\n`;
	const links = topics.map(({name, stories}, index) => `<a href="#t${index + 1}">${escapeLine(name)} <small>${stories.length}</small></a>`);
	return `<header>\n<h1>${words.briefing}</h1>\n<p>${escapeLine(plainText(contents(briefing, language)))}</p>\n${freshLine}<nav>${links.join(' ')}</nav>\n</header>`;
}
