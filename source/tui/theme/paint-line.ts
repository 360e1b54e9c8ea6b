import chalk, {type ChalkInstance} from 'chalk';
import type {Line} from '../layout/line.js';
import {hyperlink} from '../terminal/hyperlink.js';
import type {Look, NamedColor} from './look.js';
import type {Theme} from './theme-for.js';

/** A line as the terminal takes it: each stretch in the look of its role. */
export const paintLine = (line: Line, theme: Theme): string =>
	line.map(({text, role, link}) => brush(theme[role])(link === undefined ? text : hyperlink(link, text))).join('');

/** Made anew for each stretch: what the terminal can show is settled after this is loaded. */
function brush({color, backgroundColor, bold, dimColor, underline, inverse}: Look): ChalkInstance {
	let made: ChalkInstance = chalk;
	if (color) made = isHex(color) ? made.hex(color) : made[color];
	if (backgroundColor) made = isHex(backgroundColor) ? made.bgHex(backgroundColor) : made[grounds[backgroundColor]];
	if (dimColor) made = made.dim;
	if (bold) made = made.bold;
	if (underline) made = made.underline;
	return inverse ? made.inverse : made;
}

const isHex = (color: string): color is `#${string}` => color.startsWith('#');

const grounds = {black: 'bgBlack', red: 'bgRed', green: 'bgGreen', yellow: 'bgYellow', magenta: 'bgMagenta'} as const satisfies Record<
	NamedColor,
	string
>;
