import {markWords} from '../../../analyse/compare/mark-words.js';
import {keyFigures} from '../../../analyse/summary/key-figures.js';
import type {PlacedArticle} from '../../../model/article.js';
import type {Brief} from '../../../model/brief.js';
import {briefingHtml} from '../../../present/html/briefing-html.js';
import {articleFields} from '../../../present/json/article-fields.js';
import {briefFields, storyRecord} from '../../../present/json/brief-fields.js';
import {comparisonFields} from '../../../present/json/comparison-fields.js';
import {hitFields, ledgerFields} from '../../../present/json/found-fields.js';
import {storyFactsFields} from '../../../present/json/story-facts-fields.js';
import {type Format, type Presentation, present} from '../../../present/present.js';
import {articleView} from '../../../present/views/article-view.js';
import {briefView} from '../../../present/views/brief-view.js';
import {comparisonView} from '../../../present/views/comparison-view.js';
import {figuresView} from '../../../present/views/figures-view.js';
import {hitsView} from '../../../present/views/hits-view.js';
import {storyFactsView} from '../../../present/views/story-facts-view.js';
import type {ViewOptions} from '../../../present/views/view-options.js';
import type {Language} from '../../../wording/language.js';
import {currentScreen} from '../current-screen.js';
import type {Model} from '../model.js';
import type {StoryScreen} from '../screen.js';
import {articleOf} from './article-of.js';
import {comparisonOf} from './comparison-of.js';
import {figuresOf} from './figures-of.js';
import {listingOf} from './listing-of.js';
import {storyFactsOf} from './story-facts-of.js';
import {storyOf} from './story-of.js';

/** What is on the screen as the text of a file, in the form its name asks for: the same as the command of that screen prints. */
export const exportOf = (model: Model, path: string): string => written(presentationOf(model), path, model.settings.ascii);

/** An article as the text of a file. */
export const exportedArticle = (article: PlacedArticle, path: string, language: Language): string =>
	written(articlePresentation(article, {language, explain: false}), path, false);

/** What is listed as the text of a file. */
export const exportedList = (listed: Parameters<typeof listedBrief>[0], path: string, language: Language): string =>
	written(briefPresentation(listedBrief(listed), {language, explain: false}), path, false);

function written(presentation: Presentation, path: string, ascii: boolean): string {
	const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
	return present(presentation, forms[ending] ?? 'text', {width: columns, color: false, ascii, plain: false});
}

const forms: Readonly<Record<string, Format>> = {
	md: 'markdown',
	markdown: 'markdown',
	html: 'html',
	htm: 'html',
	json: 'json',
	ndjson: 'ndjson',
	jsonl: 'ndjson',
};

/** Of a text file. */
const columns = 80;

function presentationOf(model: Model): Presentation {
	const {brief, settings} = model;
	const view = {language: settings.language, explain: false};
	const screen = currentScreen(model);
	switch (screen.kind) {
		case 'list':
			return briefPresentation(listedBrief(model), view);
		case 'reader':
			return articlePresentation(articleOf(brief, screen.article), {...view, explain: screen.showRemoved});
		case 'compare': {
			const [a, b] = [articleOf(brief, screen.a), articleOf(brief, screen.b)];
			const comparison = comparisonOf(a, b);
			return single(
				() => comparisonFields(comparison),
				() => comparisonView({comparison, a, b, ownWords: markWords}, view),
			);
		}
		case 'search': {
			const found = (screen.answer?.hits ?? []).map((hit) => ({hit, article: articleOf(brief, hit.id)}));
			const records = () => found.map(({hit}) => hitFields(hit));
			return {object: () => ({query: model.query, hits: records()}), records, document: () => hitsView(model.query, found, view)};
		}
		case 'figures': {
			const ledger = figuresOf(brief);
			const records = () => ledger.map(ledgerFields);
			return {object: () => ({figures: records()}), records, document: () => figuresView(ledger, brief.articles, view)};
		}
		case 'story':
			return storyPresentation(brief, screen, view);
		default:
			return screen satisfies never;
	}
}

function storyPresentation(brief: Brief, {article}: StoryScreen, view: ViewOptions): Presentation {
	const story = storyOf(brief, article);
	const facts = story ? storyFactsOf(brief, story) : {timeline: [], facts: []};
	const tellings = (story?.articles ?? []).map((id) => articleOf(brief, id));
	return single(
		() => storyFactsFields(facts),
		() => storyFactsView(story?.title ?? '', facts, tellings, view),
	);
}

function briefPresentation(listed: Brief, view: ViewOptions): Presentation {
	const records = () => listed.topics.flatMap(({name, stories}) => stories.map((story) => storyRecord(story, name)));
	const briefing = () => ({...listed, figures: keyFigures(figuresOf(listed), listed), news: null});
	return {
		object: () => briefFields(briefing()),
		records,
		document: () => briefView(briefing(), view),
		html: () => briefingHtml(briefing(), view.language),
	};
}

const articlePresentation = (article: PlacedArticle, view: ViewOptions): Presentation =>
	single(
		() => articleFields(article),
		() => articleView(article, view),
	);

const single = (fields: () => Readonly<Record<string, unknown>>, document: Presentation['document']): Presentation => ({
	object: fields,
	records: () => [fields()],
	document,
});

/** The briefing of what is listed now. */
function listedBrief(model: Parameters<typeof listingOf>[0]): Brief {
	const {placeOf} = listingOf(model);
	const topics = model.brief.topics.map((topic) => ({
		...topic,
		stories: topic.stories.filter(({articles}) => articles.some((id) => placeOf.has(id))),
	}));
	const kept = topics.filter(({stories}) => stories.length > 0);
	const told = new Set(kept.flatMap(({stories}) => stories.flatMap(({articles}) => articles)));
	return {...model.brief, topics: kept, articles: model.brief.articles.filter(({id}) => told.has(id))};
}
