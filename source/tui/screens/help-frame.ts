import {keyWords} from '../../wording/keys.js';
import {headerLine} from '../layout/header-line.js';
import {panes} from '../layout/panes.js';
import {clampTop} from '../state/clamp-top.js';
import {helpLinesOf} from '../state/derived/help-lines-of.js';
import type {Model} from '../state/model.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';

/** Every key, from the table that handles them. */
export function helpFrame(model: Model, top: number): Frame {
	const {size, settings} = model;
	const lines = helpLinesOf(model);
	const {body} = panes(size, 'help');
	const from = clampTop(top, body, lines.length);
	return {
		header: headerLine({width: size.columns, title: keyWords[settings.language].short.help, parts: [], ascii: settings.ascii}),
		body: {kind: 'whole', lines: lines.slice(from, from + body)},
		footer: footerOf(model),
	};
}
