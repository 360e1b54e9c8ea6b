import type {Emphasis} from './style-span.js';

/** Two layers of emphases as one, in order and apart: where both cover a stretch, `over` wins. */
export function layOver(under: readonly Emphasis[], over: readonly Emphasis[]): readonly Emphasis[] {
	const free = under.flatMap((emphasis) =>
		over.reduce<readonly Emphasis[]>((parts, {start, end}) => parts.flatMap(without(start, end)), [emphasis]),
	);
	return [...free, ...over].sort((one, other) => one.start - other.start);
}

const without =
	(start: number, end: number) =>
	(part: Emphasis): readonly Emphasis[] => {
		if (end <= part.start || start >= part.end) return [part];
		return [
			{...part, end: start},
			{...part, start: end},
		].filter((rest) => rest.end > rest.start);
	};
