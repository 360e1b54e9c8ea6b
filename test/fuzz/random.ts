/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export interface Random {
	/** From 0 to below `end`. */
	readonly below: (end: number) => number;
	readonly pick: <T>(items: readonly T[]) => T;
	readonly chance: (share: number) => boolean;
}

export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = Math.imul(state ^ (state >>> 15), state | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	return {below, pick: (items) => items[below(items.length)] as (typeof items)[number], chance: (share) => next() < share};
}
