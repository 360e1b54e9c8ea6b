import Fuse from 'fuse.js';

/** ", did you mean X?" for the candidate nearest to a slip, else "". */
export function nearest(slip: string, candidates: readonly string[], show: (name: string) => string = (name) => name): string {
	const [found] = new Fuse(candidates, {threshold: 0.5, ignoreLocation: true}).search(slip);
	return found && Math.abs(found.item.length - slip.length) <= 3 ? `, did you mean ${show(found.item)}?` : '';
}
