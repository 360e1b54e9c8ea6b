import {windowLines} from '../screens/window-lines.js';
import type {Model} from '../state/model.js';
import {paintLine} from './paint-line.js';
import type {Theme} from './theme-for.js';

/** The rows of the window as the terminal takes them. */
export function paintWindow(model: Model, theme: Theme): readonly string[] {
	const {header, body, footer} = windowLines(model);
	return [...header, ...body, ...footer].map((line) => paintLine(line, theme));
}
