import {keyWords} from '../../../wording/keys.js';
import {readerWords} from '../../../wording/reader.js';
import {currentScreen} from '../current-screen.js';
import type {Model} from '../model.js';
import {articleOf} from './article-of.js';
import {passagesInView} from './passages-in-view.js';
import {storyOf} from './story-of.js';

export interface MenuItem {
	readonly label: string;
	/** null: all. */
	readonly value: string | null;
}

export interface MenuContent {
	readonly title: string;
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
		default:
			return null;
	}
}

function topics({brief, list, settings}: Model): MenuContent {
	const words = readerWords[settings.language];
	const all = {
		label: `${keyWords[settings.language].allTopics} (${words.stories(brief.topics.reduce((sum, {stories}) => sum + stories.length, 0))})`,
		value: null,
	};
	const items = [all, ...brief.topics.map(({name, stories}) => ({label: `${name || words.noTopic} (${stories.length})`, value: name}))];
	const now = items.findIndex(({value}) => value === list.filter.topic);
	return {title: keyWords[settings.language].long.topics, items, now: Math.max(0, now)};
}

function tellings(model: Model): MenuContent | null {
	const screen = currentScreen(model);
	if (screen.kind !== 'compare') return null;
	const others = storyOf(model.brief, screen.a)?.articles.filter((id) => id !== screen.a) ?? [];
	const items = others.map((id) => {
		const {number, title} = articleOf(model.brief, id);
		return {label: `${number} ${title}`, value: id};
	});
	return {title: keyWords[model.settings.language].long.chooseTelling, items, now: Math.max(0, others.indexOf(screen.b))};
}

function passages(model: Model, kind: 'keepPassage' | 'dropPassage'): MenuContent | null {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader') return null;
	const items = passagesInView(model, screen, kind).map((text) => ({label: text.replace(/\s+/gu, ' '), value: text}));
	return {title: keyWords[model.settings.language].long[kind], items, now: 0};
}
