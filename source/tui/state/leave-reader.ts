import {changeMark} from './change-mark.js';
import {clampTop} from './clamp-top.js';
import {currentScreen} from './current-screen.js';
import {readerPageOf} from './derived/reader-page-of.js';
import type {Model} from './model.js';
import {lineOfPlace} from './place.js';
import {readerHeight} from './reader-height.js';
import type {ReaderScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Notes where reading stopped, where the screen on top is an article; one read to its end begins anew. */
export function leaveReader(model: Model): Step {
	const screen = currentScreen(model);
	if (screen.kind !== 'reader') return still(model);
	return changeMark(model, screen.article, {position: isAtEnd(model, screen) ? 0 : screen.place.offset});
}

function isAtEnd(model: Model, screen: ReaderScreen): boolean {
	const {anchors, lines} = readerPageOf(model, screen);
	const last = clampTop(lines.length, readerHeight(model), lines.length);
	return lineOfPlace(anchors, screen.place) >= last;
}
