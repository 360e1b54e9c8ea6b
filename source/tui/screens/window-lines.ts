import type {Line} from '../layout/line.js';
import {panes} from '../layout/panes.js';
import {ruleLine} from '../layout/rule-line.js';
import {splitLines} from '../layout/split-lines.js';
import {currentScreen} from '../state/current-screen.js';
import type {Model} from '../state/model.js';
import type {FrameBody} from './frame.js';
import {frameOf} from './frame-of.js';

/** The rows of the window from top to bottom: together exactly as many as it has. */
export interface WindowLines {
	readonly header: readonly Line[];
	readonly body: readonly Line[];
	readonly footer: readonly Line[];
}

/** Head, body and foot of what the window shows now, the two bars with a rule towards the body where there is room for it. */
export function windowLines(model: Model): WindowLines {
	const {size, settings, overlay} = model;
	const {header, body, footer} = panes(size, overlay?.kind === 'help' ? 'help' : currentScreen(model).kind);
	const frame = frameOf(model);
	const rule = ruleLine(size.columns, settings.ascii);
	return {
		header: [frame.header, rule].slice(0, header),
		body: bodyLines(frame.body, body, settings.ascii),
		footer: [rule, frame.footer].slice(2 - footer),
	};
}

const bodyLines = (body: FrameBody, height: number, ascii: boolean): readonly Line[] =>
	body.kind === 'split'
		? splitLines(body.left, body.right, {...body.split, height, ascii})
		: Array.from({length: height}, (_, row) => body.lines[row] ?? []);
