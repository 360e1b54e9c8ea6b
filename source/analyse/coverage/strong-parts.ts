import type {Link} from './link-by-average.js';

/** Places that hang together by links of `least` or more, each part ascending and with two places at least. */
export function strongParts(size: number, links: readonly Link[], least: number): number[][] {
	const heads = Uint32Array.from({length: size}, (_, place) => place);
	const headOf = (place: number): number => {
		let head = place;
		while (heads[head] !== head) {
			heads[head] = heads[heads[head] as number] as number;
			head = heads[head] as number;
		}
		return head;
	};
	for (const {a, b, score} of links) {
		const [one, other] = [headOf(a), headOf(b)];
		if (score >= least && one !== other) heads[Math.max(one, other)] = Math.min(one, other);
	}
	const parts = new Map<number, number[]>();
	for (let place = 0; place < size; place++) {
		const head = headOf(place);
		if (head === place) continue;
		const part = parts.get(head);
		if (part) part.push(place);
		else parts.set(head, [head, place]);
	}
	return [...parts.values()];
}
