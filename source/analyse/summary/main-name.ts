import {findFigures} from '../../language/figures.js';
import {tokens} from '../../language/tokens.js';
import type {Candidate} from './candidate.js';
import {contentTerms} from './content-terms.js';

/**
 * The term of the name a story is about: of the words with a capital in the tellings' first sentences (in German nouns as
 * well), the one most of the story's sentences hold; null where there is none. What a figure counts ("Euro") is no name.
 */
export function mainName(tellings: readonly (readonly Candidate[])[]): string | null {
	const counts = new Map(tellings.flatMap(([first]) => (first ? namesIn(first) : [])).map((name) => [name, 0]));
	for (const {terms} of tellings.flat())
		for (const name of counts.keys()) if (terms.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].reduce<[string | null, number]>((best, one) => (one[1] > best[1] ? one : best), [null, 0])[0];
}

function namesIn({text, article: {language}}: Candidate): string[] {
	const figures = findFigures(text, language);
	const isCounted = (at: number) => figures.some(({start, end}) => at >= start && at < end);
	const names = tokens(text).filter(({text: word, start}) => /^\p{Lu}/u.test(word) && !isCounted(start));
	return [
		...contentTerms(
			names.map(({text: word}) => word),
			language,
		),
	];
}
