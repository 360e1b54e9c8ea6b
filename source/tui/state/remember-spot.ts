import type {Command} from '../keys/command.js';
import type {Model} from './model.js';
import type {Spot} from './spot.js';
import type {Step} from './step.js';

/** Notes where a jump began, so that the way back leads there; a command that moved nothing leaves no trace. */
export function rememberSpot(before: Model, command: Command, [after, effects]: Step): Step {
	if (!jumps.has(command) || isSame(before, after)) return [after, effects];
	const {list, above} = before;
	return [{...after, trail: {back: [...after.trail.back, {list, above}].slice(-mostSpots), forward: []}}, effects];
}

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
