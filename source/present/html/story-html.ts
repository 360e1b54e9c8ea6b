import type {PlacedArticle} from '../../model/article.js';
import type {Citation, Difference, Quotation, Story, SummarySentence} from '../../model/brief.js';
import type {News} from '../../model/briefing.js';
import type {ArticleId} from '../../model/ids.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {plainText} from '../document/spans.js';
import type {Numbers} from '../views/article-numbers.js';
import {byline} from '../views/byline.js';
import {escapeLine} from './escape-html.js';
import {placeName} from './places.js';

/** What stories are told from. */
export interface StoryPage {
	readonly language: Language;
	readonly numbers: Numbers;
	readonly articles: ReadonlyMap<ArticleId, PlacedArticle>;
	readonly news: News | null;
}

/** The name of a story's place in the page. */
export const storyName = ({articles}: Story, numbers: Numbers): string => `s${numbers(articles[0])}`;

/** One story: headline, sentences with links to where they stand, where other tellings differ, what one alone has, and its sources. */
export function storyHtml(story: Story, page: StoryPage): string {
	const {title, articles, summary, onlyIn} = story;
	const [lead] = articles;
	const isFresh = Boolean(page.news?.since) && articles.some((id) => page.news?.articles.has(id));
	const fresh = isFresh ? ` <span class="new">${printWords[page.language].fresh}</span>` : '';
	const lines = [
		...summary.flatMap((sentence) => [sentenceHtml(sentence, page), ...sentence.differs.map((one) => differenceHtml(one, page))]),
		summary.some(({generated}) => generated)
			? `<p class="generated" lang="${page.language}">${printWords[page.language].generated}</p>`
			: '',
		...onlyIn.map((quotation) => onlyHtml(quotation, page)),
	];
	return `<article class="story" id="${storyName(story, page.numbers)}" lang="${languageOf(lead, page)}">
<h3>${escapeLine(title)}${fresh}</h3>
${lines.filter(Boolean).join('\n')}
<ul class="sources" lang="${page.language}">${articles.map((id) => sourceHtml(id, page)).join('')}</ul>
</article>`;
}

const languageOf = (id: ArticleId, {articles, language}: StoryPage) => escapeLine(articles.get(id)?.language ?? language);

function sentenceHtml({text, cites}: SummarySentence, page: StoryPage): string {
	const [first] = cites;
	const others = cites.filter(({article}, index) => cites.findIndex((other) => other.article === article) === index);
	const links = others.map((cite) => citeHtml(cite, page)).join(' ');
	return `<p><a class="said" href="#${nameOf(first, page)}">${escapeLine(text)}</a>&nbsp;<span class="cites">${links}</span></p>`;
}

const nameOf = ({article, start}: Citation, {numbers}: StoryPage) => placeName(numbers(article), start);

/** "[2]", leading to the place in that article. */
export const citeHtml = (cite: Citation, page: StoryPage): string =>
	`<a class="cite" href="#${nameOf(cite, page)}">[${page.numbers(cite.article)}]</a>`;

/** Where a link goes in words that are made for any form. */
const gap = '\n';

/** The words before and after the gap, as markup. */
function around(words: string): readonly [before: string, after: string] {
	const at = words.indexOf(gap);
	return [escapeLine(words.slice(0, at)), escapeLine(words.slice(at + gap.length))];
}

function differenceHtml({own, other}: Difference, page: StoryPage): string {
	const [before, after] = around(printWords[page.language].differs(gap, other.text, own.text));
	return `<p class="differs" lang="${page.language}">! ${before}${citeHtml(other, page)}${after}</p>`;
}

function onlyHtml(quotation: Quotation, page: StoryPage): string {
	const [before, after] = around(printWords[page.language].onlyTold(gap));
	const where = `<span lang="${page.language}">${before}${citeHtml(quotation, page)}${after}:</span>`;
	return `<p class="only" lang="${languageOf(quotation.article, page)}">+ ${where} ${escapeLine(quotation.text)}</p>`;
}

function sourceHtml(id: ArticleId, page: StoryPage): string {
	const article = page.articles.get(id);
	if (!article) return '';
	const facts = escapeLine(plainText(byline(article, page.language, 'short')));
	return `<li><a href="#${placeName(String(article.number))}">[${article.number}] <span lang="${escapeLine(article.language)}">${escapeLine(article.title)}</span></a> <small>${facts}</small></li>`;
}
