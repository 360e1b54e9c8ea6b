import type {Command} from '../keys/command.js';
import type {Model} from './model.js';
import {scopeOf} from './scope-of.js';
import type {Spot} from './spot.js';
import type {Step} from './step.js';

/** Notes where a jump began, so that the way back leads there; a command that moved nothing leaves no trace. */
export function rememberSpot(before: Model, command: Command, [after, effects]: Step): Step {
	const isJump = jumps.has(command) && scopeOf(before) !== 'find' && !isSame(before, after);
	return [isJump ? withWayBack(after, before) : after, effects];
}

/** A reader who has jumped, and can go back to a spot. */
export const withWayBack = (model: Model, {list, above}: Spot): Model => ({
	...model,
	trail: {back: [...model.trail.back, {list, above}].slice(-mostSpots), forward: []},
});

/** Whether two spots show the same, whatever was scrolled to get there. */
export const isSame = (a: Spot, b: Spot): boolean => a.list.selected === b.list.selected && a.above === b.above;

/** Of spots; a reader who goes back further has lost the thread anyway. */
const mostSpots = 100;

/** What leads away from what one was reading; scrolling does not. */
const jumps: ReadonlySet<Command> = new Set<Command>([
	'open',
	'back',
	'search',
	'figures',
	'compare',
	'readHere',
	'removed',
	'nextArticle',
	'previousArticle',
	'otherTelling',
	'nextUnread',
	'nextDifference',
	'previousDifference',
	'nextHit',
	'previousHit',
	'first',
	'last',
	'goToNumber',
	'choose',
]);
