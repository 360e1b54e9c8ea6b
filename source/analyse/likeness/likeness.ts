import type {WeighedSentence} from './weigh-sentences.js';

/** How alike two sentences are in their letters, 0 to 1: the cosine of their weighed groups. */
export function likeness(a: WeighedSentence, b: WeighedSentence): number {
	let [at, other, sum] = [0, 0, 0];
	while (at < a.groups.length && other < b.groups.length) {
		const [one, two] = [a.groups[at] as number, b.groups[other] as number];
		if (one === two) sum += (a.weights[at] as number) * (b.weights[other] as number);
		if (one <= two) at++;
		if (two <= one) other++;
	}
	return Math.min(1, sum);
}
