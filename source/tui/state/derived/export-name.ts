import {readerWords} from '../../../wording/reader.js';
import {currentScreen} from '../current-screen.js';
import type {Model} from '../model.js';
import {articleOf} from './article-of.js';
import {storyOf} from './story-of.js';

/** A name for a file of what is on the screen, in letters every file system takes: "was-steckt-hinter-dem-mega-deal.md". */
export function exportName(model: Model): string {
	return `${slug(titleOf(model)) || 'meta-brief'}.md`;
}

function titleOf(model: Model): string {
	const screen = currentScreen(model);
	const words = readerWords[model.settings.language];
	switch (screen.kind) {
		case 'reader':
			return articleOf(model.brief, screen.article).title;
		case 'compare':
			return `${words.comparison} ${articleOf(model.brief, screen.a).title}`;
		case 'search':
			return model.query;
		case 'figures':
			return words.figures;
		case 'story':
			return `${screen.view === 'matrix' ? words.matrix : words.timeline} ${storyOf(model.brief, screen.article)?.title ?? ''}`;
		default:
			return model.list.filter.topic ?? 'briefing';
	}
}

function slug(text: string): string {
	const plain = text
		.toLowerCase()
		.replace(/[äöüß]/gu, (letter) => spelledOut[letter] ?? letter)
		.normalize('NFD')
		.replace(/[^a-z0-9]+/gu, '-');
	return plain
		.replace(/^-+|-+$/gu, '')
		.slice(0, longest)
		.replace(/-+$/u, '');
}

const spelledOut: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss'};

/** In letters. */
const longest = 48;
