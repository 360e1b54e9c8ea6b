/** A value that may still be on its way. Boxed, since a generator would wait for a bare promise. */
export interface Promised<Value> {
	readonly value: Value | Promise<Value>;
}

/** What is promised, in order; at most `ahead()` values are on their way at a time, so that work piles up nowhere. */
export async function* inOrder<Value>(promised: AsyncIterable<Promised<Value>>, ahead: () => number): AsyncGenerator<Value> {
	const waiting: Promised<Value>[] = [];
	for await (const next of promised) {
		waiting.push(next);
		const first = waiting.length > ahead() ? waiting.shift() : undefined;
		if (first) yield await first.value;
	}
	for (const {value} of waiting) yield await value;
}
