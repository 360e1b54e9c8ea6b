import type {Command} from '../keys/command.js';
import {bodyHeight} from './body-height.js';
import {articleOf} from './derived/article-of.js';
import {figuresOf} from './derived/figures-of.js';
import {figuresPageOf} from './derived/figures-page-of.js';
import {goBack} from './go-back.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {openArticle} from './open-article.js';
import {putScreen} from './put-screen.js';
import {quotation} from './quotation.js';
import {reveal} from './reveal.js';
import type {FiguresScreen} from './screen.js';
import {type Step, still} from './step.js';

/** The table of figures answers a command. */
export function updateFigures(model: Model, screen: FiguresScreen, command: Command): Step {
	const mention = figuresOf(model.brief)[screen.cursor]?.mentions[0];
	switch (command) {
		case 'back':
		case 'quit':
			return goBack(model);
		case 'open':
			return mention ? openArticle(model, mention.article, {at: mention.start}) : still(model);
		case 'copy':
			if (!mention) return still(model);
			return [model, [{kind: 'copy', text: quotation(articleOf(model.brief, mention.article), mention, model.settings.language)}]];
		default:
			return still(moveCursor(model, screen, command));
	}
}

function moveCursor(model: Model, screen: FiguresScreen, command: Command): Model {
	const count = figuresOf(model.brief).length;
	const height = Math.max(1, bodyHeight(model) - figuresPageOf(model, screen).head.length);
	const by = moveBy(command, height, count);
	if (by === null || count === 0) return model;
	const cursor = Math.max(0, Math.min(count - 1, screen.cursor + by));
	const moved = {...screen, cursor};
	const {entryAt} = figuresPageOf(model, moved);
	return putScreen(model, {...moved, top: reveal(screen.top, height, entryAt.indexOf(cursor), entryAt.lastIndexOf(cursor))});
}
