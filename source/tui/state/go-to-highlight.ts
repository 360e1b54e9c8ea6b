import {clampTop} from './clamp-top.js';
import {readerPageOf} from './derived/reader-page-of.js';
import type {Model} from './model.js';
import {lineOfPlace, placeOfLine} from './place.js';
import {putScreen} from './put-screen.js';
import {readerHeight} from './reader-height.js';
import type {ReaderScreen} from './screen.js';

/** Makes a highlight of the reading view the current one, and brings it into view at a third of the height. Wraps around. */
export function goToHighlight(model: Model, screen: ReaderScreen, index: number): Model {
	const page = readerPageOf(model, screen);
	const count = page.highlightLines.length;
	if (!screen.find || count === 0) return putScreen(model, screen);
	const current = ((index % count) + count) % count;
	const line = page.highlightLines[current] ?? 0;
	const height = readerHeight(model);
	const top = clampTop(lineOfPlace(page.anchors, screen.place), height, page.lines.length);
	const inView = line >= top && line < top + height;
	const place = inView ? screen.place : placeOfLine(page.anchors, clampTop(line - Math.floor(height / 3), height, page.lines.length));
	return putScreen(model, {...screen, place, find: {...screen.find, current}});
}
