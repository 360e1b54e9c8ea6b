/** The `limit` most alike of those offered, the most alike first, of equals the lower place first. */
export interface NearestFew {
	offer(place: number, likeness: number): void;
	/** What was kept; then it is empty again. */
	take(): {readonly places: readonly number[]; readonly likeness: readonly number[]};
}

/** Keeps the few by insertion: nearly all that is offered is less alike than the last of them. */
export function nearestFew(limit: number): NearestFew {
	const places = new Uint32Array(limit);
	const likenesses = new Float32Array(limit);
	let size = 0;
	const isBefore = (place: number, likeness: number, at: number) =>
		likeness > (likenesses[at] as number) || (likeness === likenesses[at] && place < (places[at] as number));
	return {
		offer(place, likeness) {
			if (size === limit && !isBefore(place, likeness, size - 1)) return;
			let at = size < limit ? size++ : size - 1;
			for (; at > 0 && isBefore(place, likeness, at - 1); at--) {
				places[at] = places[at - 1] as number;
				likenesses[at] = likenesses[at - 1] as number;
			}
			places[at] = place;
			likenesses[at] = likeness;
		},
		take() {
			const kept = {places: Array.from(places.subarray(0, size)), likeness: Array.from(likenesses.subarray(0, size))};
			size = 0;
			return kept;
		},
	};
}
