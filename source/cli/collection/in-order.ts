/** A value that may still be on its way. Boxed, since a generator would wait for a bare promise. */
export interface Promised<Value> {
	readonly value: Value | Promise<Value>;
}

/** In milliseconds: what is promised later than this is not waited for with what is there. */
const quiet = 100;

/**
 * What is promised, in order; at most `ahead()` values are on their way at a time, so that work piles up nowhere. What is
 * there is held back only while more is promised without a pause: a stream may pause for hours.
 */
export async function* inOrder<Value>(promised: AsyncIterable<Promised<Value>>, ahead: () => number): AsyncGenerator<Value> {
	const waiting: Promised<Value>[] = [];
	const source = promised[Symbol.asyncIterator]();
	try {
		for (let next = source.next(); ; next = source.next()) {
			if (waiting.length > 0 && (await isPausing(next))) for (const {value} of waiting.splice(0)) yield await value;
			const {done, value} = await next;
			if (done) break;
			waiting.push(value);
			const first = waiting.length > ahead() ? waiting.shift() : undefined;
			if (first) yield await first.value;
		}
		for (const {value} of waiting) yield await value;
	} finally {
		void source.return?.();
	}
}

async function isPausing(next: Promise<unknown>): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const paused = new Promise<boolean>((resolve) => {
		timer = setTimeout(resolve, quiet, true);
	});
	try {
		return await Promise.race([next.then(() => false), paused]);
	} finally {
		clearTimeout(timer);
	}
}
