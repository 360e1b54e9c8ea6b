/**
 * Characters read, and how often a word counts down to a place in the text: headline and opening sentences say who does
 * what, further down an article turns to side aspects and background.
 */
const readLimit = 4000;
const headlineWeight = 4;
const placeWeights = [
	{before: 250, weight: 3},
	{before: 600, weight: 2},
	{before: readLimit, weight: 1},
] as const;

/** How often a word counts that stands in the headline, or in the text from `start` (UTF-16 code units) on. */
export function placeWeight(field: 'title' | 'text', start: number): number {
	return field === 'title' ? headlineWeight : (placeWeights.find(({before}) => start < before)?.weight ?? 0);
}
