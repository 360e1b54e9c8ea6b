import {footerKeys} from '../keys/footer-keys.js';
import {displayWidth} from '../layout/display-width.js';
import {footerLine} from '../layout/footer-line.js';
import type {Line} from '../layout/line.js';
import {noticeLine} from '../layout/notice-line.js';
import {symbols} from '../layout/symbols.js';
import {idleCommands} from '../state/idle-commands.js';
import type {Model} from '../state/model.js';
import {scopeOf} from '../state/scope-of.js';
import {fittingKeys} from './fitting-keys.js';
import {labelNow} from './label-now.js';

/** The foot of the screen on top: a notice where there is one, else the keys that work here and the position. */
export function footerOf(model: Model, position = ''): Line {
	const {columns} = model.size;
	const {language, ascii} = model.settings;
	if (model.notice !== null) return noticeLine(model.notice, 'notice', columns, symbols(ascii).ellipsis);
	const room = columns - displayWidth(position) - 1;
	const keys = footerKeys(scopeOf(model), language, ascii, idleCommands(model)).map((key) => ({...key, ...labelNow(model, key)}));
	return footerLine({width: columns, keys: fittingKeys(keys, room), position});
}
