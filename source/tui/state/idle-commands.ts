import type {Command} from '../keys/command.js';
import {panes} from '../layout/panes.js';
import {currentScreen} from './current-screen.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';

/** The commands that would do nothing here and now, so that no footer offers them. */
export function idleCommands(model: Model): ReadonlySet<Command> {
	const screen = currentScreen(model);
	const withoutPane: readonly Command[] = panes(model.size, screen.kind).split ? [] : ['otherPane'];
	const shown = screen.kind === 'reader' ? screen.article : null;
	const alone = shown !== null && (storyOf(model.brief, shown)?.articles.length ?? 1) < 2;
	return new Set([...withoutPane, ...(alone ? (['compare', 'otherTelling'] as const) : [])]);
}
