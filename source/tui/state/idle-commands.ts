import type {ArticleId} from '../../model/ids.js';
import type {Command} from '../keys/command.js';
import {panes} from '../layout/panes.js';
import {currentScreen} from './current-screen.js';
import {articleOf} from './derived/article-of.js';
import {sequenceOf} from './derived/sequence-of.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';
import type {ReaderScreen} from './screen.js';

/** The commands that would do nothing here and now, so that no footer offers them. */
export function idleCommands(model: Model): ReadonlySet<Command> {
	const screen = currentScreen(model);
	const withoutPane: readonly Command[] = panes(model.size, screen.kind).split ? [] : ['otherPane'];
	switch (screen.kind) {
		case 'list':
			return new Set([...withoutPane, ...idleInList(model), ...idleOn(model, screen.selected)]);
		case 'reader':
			return new Set([...withoutPane, ...idleInReader(model, screen), ...idleOn(model, screen.article)]);
		default:
			return new Set(withoutPane);
	}
}

const idleInList = ({brief}: Model): readonly Command[] => (brief.topics.length < 2 ? ['topics'] : []);

function idleInReader(model: Model, {article, showRemoved}: ReaderScreen): readonly Command[] {
	const isTold = articleOf(model.brief, article).telling.nearest !== null;
	const isLast = sequenceOf(model).at(-1) === article;
	return [...(isLast ? (['nextArticle'] as const) : []), ...(showRemoved || isTold ? [] : (['explain'] as const))];
}

function idleOn({brief}: Model, article: ArticleId | null): readonly Command[] {
	if (article === null) return ['open', 'compare', 'removed', 'toggleRead', 'star'];
	const isAlone = (storyOf(brief, article)?.articles.length ?? 1) < 2;
	const {removed, telling} = articleOf(brief, article);
	const isWhole = removed.length === 0;
	return [
		...(isAlone ? (['compare', 'otherTelling'] as const) : []),
		...(isWhole ? (['removed'] as const) : []),
		...(isWhole && telling.nearest === null ? (['explain'] as const) : []),
	];
}
