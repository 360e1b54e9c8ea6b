import {footerKeys} from '../keys/footer-keys.js';
import {bothEnds} from '../layout/both-ends.js';
import {displayWidth} from '../layout/display-width.js';
import {footerLine} from '../layout/footer-line.js';
import type {Line} from '../layout/line.js';
import {noticeLine} from '../layout/notice-line.js';
import {symbols} from '../layout/symbols.js';
import {currentScreen} from '../state/current-screen.js';
import {idleCommands} from '../state/idle-commands.js';
import type {Model} from '../state/model.js';
import {scopeOf} from '../state/scope-of.js';
import {fittingKeys} from './fitting-keys.js';
import {labelNow} from './label-now.js';
import {overlayPrompt} from './overlay-prompt.js';

/** The foot of the screen on top: a notice where there is one, else the keys that work here and the position. */
export function footerOf(model: Model, position = ''): Line {
	const {columns} = model.size;
	const {language, ascii} = model.settings;
	const typed = overlayPrompt(model);
	if (typed) return typed;
	if (model.notice !== null) return saidWith(model.notice, position, columns, ascii);
	const counted = model.count && currentScreen(model).kind !== 'list' ? model.count.digits : position;
	const room = columns - displayWidth(counted) - 1;
	const keys = footerKeys(model.settings.bindings, scopeOf(model), language, ascii, idleCommands(model)).map((key) => ({
		...key,
		...labelNow(model, key),
	}));
	return footerLine({width: columns, keys: fittingKeys(keys, room), position: counted});
}

/** A notice, with the position behind it where both fit. */
function saidWith(notice: string, position: string, columns: number, ascii: boolean): Line {
	const {ellipsis} = symbols(ascii);
	const fits = displayWidth(notice) + displayWidth(position) + 4 <= columns;
	const line = noticeLine(notice, 'notice', columns, ellipsis);
	return fits && position !== '' ? bothEnds(line, [{text: `${position} `, role: 'muted'}], columns, ellipsis) : line;
}
