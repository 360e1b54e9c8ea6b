import type {Command} from '../keys/command.js';
import {clampTop} from './clamp-top.js';
import {readerPageOf} from './derived/reader-page-of.js';
import type {Model} from './model.js';
import {moveBy} from './move-by.js';
import {lineOfPlace, placeOfLine} from './place.js';
import {putScreen} from './put-screen.js';
import {readerHeight} from './reader-height.js';
import type {ReaderScreen} from './screen.js';

/** Moves the reading view by lines or pages; other commands leave it where it is. */
export function scrollReader(model: Model, screen: ReaderScreen, command: Command): Model {
	const {anchors, lines} = readerPageOf(model, screen);
	const height = readerHeight(model);
	const by = moveBy(command, height, lines.length);
	if (by === null) return model;
	const top = clampTop(lineOfPlace(anchors, screen.place), height, lines.length);
	return putScreen(model, {...screen, place: placeOfLine(anchors, clampTop(top + by, height, lines.length))});
}
