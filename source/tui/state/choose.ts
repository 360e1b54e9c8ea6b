import {currentScreen} from './current-screen.js';
import {storyOf} from './derived/story-of.js';
import type {Model} from './model.js';
import {pageStart} from './place.js';
import {putScreen} from './put-screen.js';
import {selectInList} from './select-in-list.js';

/** Takes what was chosen in the menu: a topic (null: all), or the id of the telling to compare with. */
export function choose(model: Model, value: string | null): Model {
	const closed = {...model, overlay: null};
	if (model.overlay?.kind === 'topics')
		return selectInList({...closed, list: {...model.list, filter: {...model.list.filter, topic: value}, top: 0}}, model.list.selected);
	const screen = currentScreen(model);
	if (screen.kind !== 'compare') return closed;
	const b = storyOf(model.brief, screen.a)?.articles.find((id) => id === value);
	return b ? putScreen(closed, {...screen, b, place: pageStart, difference: null}) : closed;
}
