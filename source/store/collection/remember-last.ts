/** A function that remembers its last results, so that readers who come back at once find them. `capacity`: of results. */
export function rememberLast<Result>(read: (index: number) => Result, capacity: number): (index: number) => Result {
	const kept = new Map<number, Result>();
	return (index) => {
		const known = kept.get(index);
		if (known !== undefined) return known;
		const result = read(index);
		if (kept.size >= capacity)
			for (const oldest of kept.keys()) {
				kept.delete(oldest);
				break;
			}
		kept.set(index, result);
		return result;
	};
}

/** Bodies of articles, some 10 KB each, that are kept unpacked. */
export const unpackedBodies = 512;
