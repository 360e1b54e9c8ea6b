import type {SentenceSigns} from './read-sentence.js';

// As in `cosines`: in two short texts a shared word is not common for being shared.
const fewest = 30;

/**
 * How much of each of two sentences stands in the other, by the rarity of their letter groups: of a, of b, and the larger, 0 to 1.
 * A short sentence that a long one contains is wholly covered however unlike they are.
 */
export function gramCover(
	a: readonly SentenceSigns[],
	b: readonly SentenceSigns[],
): (i: number, j: number) => readonly [ofA: number, ofB: number, better: number] {
	const frequency = new Map<string, number>();
	for (const {grams} of [...a, ...b]) for (const gram of grams.keys()) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
	const total = Math.max(a.length + b.length, fewest) + 1;
	const rarities = new Map(Array.from(frequency, ([gram, count]) => [gram, Math.log(total / (count + 0.5))]));
	const sum = (grams: Iterable<string>): number => {
		let weight = 0;
		for (const gram of grams) weight += rarities.get(gram) ?? 0;
		return weight;
	};
	const [totalsA, totalsB] = [a, b].map((side) => side.map(({grams}) => sum(grams.keys()) || 1));
	return (i, j) => {
		const [one, other] = [a[i]?.grams ?? new Map(), b[j]?.grams ?? new Map()];
		const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
		const common = sum([...fewer.keys()].filter((gram) => more.has(gram)));
		const [ofA, ofB] = [common / (totalsA?.[i] ?? 1), common / (totalsB?.[j] ?? 1)];
		return [ofA, ofB, Math.max(ofA, ofB)];
	};
}
