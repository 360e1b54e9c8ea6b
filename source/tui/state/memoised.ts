/**
 * Remembers the last `keep` results of a pure function by the identity of its arguments.
 * What is shown is derived from the model at every key; this keeps pages from being laid out again.
 */
export function memoised<Args extends readonly unknown[], Result>(derive: (...args: Args) => Result, keep = 4): (...args: Args) => Result {
	let known: {readonly args: Args; readonly result: Result}[] = [];
	return (...args) => {
		const hit = known.find((entry) => entry.args.every((arg, index) => Object.is(arg, args[index])));
		const entry = hit ?? {args, result: derive(...args)};
		known = [entry, ...known.filter((other) => other !== entry)].slice(0, keep);
		return entry.result;
	};
}
