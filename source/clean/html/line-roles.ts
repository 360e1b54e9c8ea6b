import {agreement, wordCodes, wordRows} from './agreement.js';
import {type Family, families} from './class-families.js';
import type {PageContent, PageLine} from './page-content.js';
import type {PageFacts} from './page-facts.js';

/** What a line is to the article, by its element's name and by what the page says of itself. */
export type LineRole = 'headline' | 'kicker' | 'standfirst' | null;

/** From this share of common words on a line is what the page gives as its description. */
const sameText = 0.8;
/** In characters. */
const shortestStandfirst = 40;
const longestKicker = 60;

/** @param codes the words of each line */
export function lineRoles({elements, lines}: PageContent, {description}: PageFacts, codes: readonly (readonly number[])[]): LineRole[] {
	const described = new Set(wordRows(wordCodes(description ?? '')));
	const isCalled = ({families: own, element}: PageLine, family: Family): boolean => {
		const place = families.indexOf(family);
		const around = elements[element];
		return (
			own.includes(place) || around?.families.includes(place) === true || elements[around?.parent ?? 0]?.families.includes(place) === true
		);
	};
	const isDescription = ({element}: PageLine, index: number): boolean =>
		elements[element]?.signature !== elements[lines[index + 1]?.element ?? 0]?.signature &&
		agreement(wordRows(codes[index] ?? []), described) >= sameText;
	return lines.map((line, index) => {
		if (line.isMainHeading) return 'headline';
		if (line.text.length <= longestKicker) return isCalled(line, 'kicker') ? 'kicker' : null;
		if (line.text.length < shortestStandfirst) return null;
		return isCalled(line, 'standfirst') || isDescription(line, index) ? 'standfirst' : null;
	});
}
