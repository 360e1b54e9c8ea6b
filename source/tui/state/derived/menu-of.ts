import {filterWords} from '../../../wording/filters.js';
import {keyWords} from '../../../wording/keys.js';
import {listOrders} from '../../layout/list-order.js';
import type {Choice} from '../choice.js';
import {currentScreen} from '../current-screen.js';
import {linksOf} from '../links-of.js';
import type {Model} from '../model.js';
import {articleOf} from './article-of.js';
import {filterChoices} from './filter-choices.js';
import {paletteItems} from './palette-items.js';
import {passagesInView} from './passages-in-view.js';
import {selectedArticle} from './selected-article.js';
import {storyOf} from './story-of.js';
import {topicChoices} from './topic-choices.js';

export interface MenuItem {
	readonly label: string;
	/** At the right: the key that does the same, or a count. */
	readonly right?: string;
	readonly choice: Choice;
}

export interface MenuContent {
	/** null: what is typed stands above instead. */
	readonly title: string | null;
	readonly items: readonly MenuItem[];
	/** The item the screen below stands at. */
	readonly now: number;
}

/** What the open menu offers; null while none is open. */
export function menuOf(model: Model): MenuContent | null {
	switch (model.overlay?.kind) {
		case 'topics':
			return topics(model);
		case 'tellings':
			return tellings(model);
		case 'keepPassage':
		case 'dropPassage':
			return passages(model, model.overlay.kind);
		case 'filters':
			return filters(model);
		case 'orders':
			return orders(model);
		case 'links':
			return links(model);
		case 'palette':
			return {title: null, items: paletteItems(model, model.overlay.text), now: 0};
		default:
			return null;
	}
}

function topics(model: Model): MenuContent {
	const items = topicChoices(model);
	const now = items.findIndex(({choice}) => choice.kind === 'topic' && choice.name === model.list.filter.topic);
	return {title: keyWords[model.settings.language].long.topics, items, now: Math.max(0, now)};
}

function tellings(model: Model): MenuContent | null {
	const screen = currentScreen(model);
	if (screen.kind !== 'compare') return null;
	const others = storyOf(model.brief, screen.a)?.articles.filter((id) => id !== screen.a) ?? [];
	const items = others.map((id): MenuItem => {
		const {number, title} = articleOf(model.brief, id);
		return {label: `${number} ${title}`, choice: {kind: 'telling', article: id}};
	});
	return {title: keyWords[model.settings.language].long.chooseTelling, items, now: Math.max(0, others.indexOf(screen.b))};
}

function passages(model: Model, kind: 'keepPassage' | 'dropPassage'): MenuContent | null {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader') return null;
	const items = passagesInView(model, screen, kind).map(
		(text): MenuItem => ({
			label: text.replace(/\s+/gu, ' '),
			choice: {kind: 'passage', verdict: kind, text},
		}),
	);
	return {title: keyWords[model.settings.language].long[kind], items, now: 0};
}

const filters = (model: Model): MenuContent => ({
	title: keyWords[model.settings.language].long.filter,
	items: filterChoices(model),
	now: 0,
});

function orders({settings, list}: Model): MenuContent {
	const words = filterWords[settings.language].orders;
	const items = listOrders.map((order): MenuItem => ({label: words[order], choice: {kind: 'order', order}}));
	return {title: keyWords[settings.language].long.order, items, now: listOrders.indexOf(list.order)};
}

function links(model: Model): MenuContent | null {
	const article = selectedArticle(model);
	if (!article) return null;
	const items = linksOf(article).map((url, place): MenuItem => ({label: `${place + 1} ${url}`, choice: {kind: 'link', url}}));
	return {title: keyWords[model.settings.language].long.openLink, items, now: 0};
}
