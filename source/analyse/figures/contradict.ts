import type {Figure} from '../../model/figure.js';
import {comparability} from './comparability.js';
import {isSameQuantity} from './same-quantity.js';
import type {Stated} from './stated.js';

/** From here on counts of things with different names ("Kunden", "Nutzer") are told apart by their size, not their name. */
const largeCount = 1000;

/** Whether two passages give other results, or other numbers where both give some of one kind and unit and agree in none. */
export function contradict(a: Stated, b: Stated): boolean {
	if (a.results.length > 0 && b.results.length > 0 && !a.results.some((result) => b.results.includes(result))) return true;
	return a.figures.some((figure) => {
		const rivals = b.figures.filter((other) => isRival(figure, other));
		if (rivals.length === 0) return false;
		const own = a.figures.filter((other) => isRival(other, figure));
		return !own.some((one) => rivals.some((other) => isSameQuantity(one, other)));
	});
}

function isRival(a: Figure, b: Figure): boolean {
	const how = comparability(a, b);
	return how === 'alike' || (how === 'loosely' && a.kind === 'count' && Math.min(a.value, b.value) >= largeCount);
}
