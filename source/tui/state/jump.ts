import {followedBy} from './followed-by.js';
import {leaveReader} from './leave-reader.js';
import {livingScreens} from './living-screens.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {isSame} from './remember-spot.js';
import {selectInList} from './select-in-list.js';
import type {Spot} from './spot.js';
import {type Step, still} from './step.js';

/** Goes back to where the last jump began, or forward again. */
export function jump(model: Model, way: 'back' | 'forward'): Step {
	const {back, forward} = model.trail;
	const here: Spot = {list: model.list, above: model.above};
	const rest = (way === 'back' ? back : forward).filter((spot, at, spots) => at < spots.length - 1 || !isSame(spot, here));
	const spot = rest.at(-1);
	if (!spot) return notify(model, way === 'back' ? 'noWayBack' : 'noWayForward');
	const left = rest.slice(0, -1);
	const trail = way === 'back' ? {back: left, forward: [...forward, here]} : {back: [...back, here], forward: left};
	return followedBy(leaveReader(model), (away) => still({...goTo(away, spot), trail}));
}

/** The reader at another spot; what is no longer there is passed over. */
function goTo(model: Model, {list, above}: Spot): Model {
	return selectInList({...model, list, above: livingScreens(model.brief, above), overlay: null}, list.selected);
}
