import type {Command} from '../keys/command.js';
import {readerPageOf} from './derived/reader-page-of.js';
import {editLine} from './edit-line.js';
import {goToHighlight} from './go-to-highlight.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {putScreen} from './put-screen.js';
import {withWayBack} from './remember-spot.js';
import type {Find, ReaderScreen} from './screen.js';
import {type Step, still} from './step.js';

/** The line typed for a find in the article answers a command. */
export function updateFind(model: Model, screen: ReaderScreen, find: Find, command: Command): Step {
	switch (command) {
		case 'back':
			return still(putScreen(model, asBefore(screen, find)));
		case 'accept':
			return accept(model, screen, find);
		case 'nextHit':
			return still(goToHighlight(model, screen, (find.current ?? -1) + 1));
		case 'previousHit':
			return still(goToHighlight(model, screen, (find.current ?? 0) - 1));
		default:
			return still(typeToFind(model, screen, editLine(find.text, command)));
	}
}

/** The find with another text: goes to its first place as it is typed. */
export function typeToFind(model: Model, screen: ReaderScreen, text: string): Model {
	return goToHighlight(model, {...screen, find: {text, typing: true, by: 'text', current: null, from: screen.find?.from ?? null}}, 0);
}

function accept(model: Model, screen: ReaderScreen, find: Find): Step {
	const before = putScreen(model, asBefore(screen, find));
	if (readerPageOf(model, screen).highlightLines.length > 0) {
		return still(withWayBack(putScreen(model, {...screen, find: {...find, typing: false}}), before));
	}
	return find.text.trim() === '' ? still(before) : notify(before, 'notFound');
}

/** The view as it was before anything was typed. */
const asBefore = (screen: ReaderScreen, {from}: Find): ReaderScreen => ({...screen, place: from ?? screen.place, find: null});
