import type {Line, Verdict} from '../draft.js';
import {isHeadlineLike} from '../lines/is-headline-like.js';
import {wordsOf} from '../lines/words-of.js';
import {joinWrapped} from './join-wrapped.js';
import type {TopPart} from './read-top-line.js';
import {sharesWords} from './shares-words.js';
import {splitSite} from './split-site.js';

/** Which line is the headline, which one the kicker over it, the site named behind the headline, and the verdict on each such line by its number. */
export interface HeadlineChoice {
	readonly title: string | null;
	readonly kicker: string | null;
	readonly site: string | null;
	readonly lines: ReadonlyMap<number, Verdict>;
}

/** Names of sections are short. In words and characters. */
const longestSection = {words: 3, characters: 32};
/** So many section names on top of each other are a menu. */
const fewestMenuLines = 3;
const menu: Verdict = {reason: 'navigation', rule: 'list of sections', confidence: 0.8};
/** A row of so many capitalised words without any between is a menu. */
const fewestMenuWords = 4;
/** A kicker has few words, fewer than its headline. */
const longestKicker = 5;
/** What follows a short headline and is longer than this is its standfirst. In characters. */
const longestHeadline = 80;

/**
 * Chooses among the lines over the lead. A headline fused with a date stamp, or one the record names, is certain.
 * @param body the beginning of the article: a headline speaks of the same things, a menu does not
 * @param parts what `readTopLine` made of each line, by index
 */
export function chooseHeadline(
	lines: readonly Line[],
	parts: readonly (readonly TopPart[])[],
	knownTitle: string | null,
	body: string,
): HeadlineChoice {
	const partsOf = new Map(lines.map((line, index) => [line.number, parts[index] ?? []]));
	const isFree = (line: Line) => partsOf.get(line.number)?.length === 0;
	const menus = lines.filter((line) => isFree(line) && isMenuRow(line, body));
	const joined = joinWrapped(lines, (line) => isFree(line) && !menus.includes(line) && isHeadlineLike(line));
	const found = chooseAmong(
		joined.map(({line}) => line),
		joined.map(({line}) => (menus.includes(line) ? null : (partsOf.get(line.number) ?? []))),
		knownTitle,
	);
	const verdicts = joined.flatMap(({line, parts: broken}) => {
		const verdict = found.lines.get(line.number);
		return verdict ? broken.map(({number}) => [number, verdict] as const) : [];
	});
	return {...found, lines: new Map([...verdicts, ...menus.map((line) => [line.number, menu] as const)])};
}

/** "News Sport Opinion Jobs": bare capitalised words that say nothing of the article. */
function isMenuRow({text, hint}: Line, body: string): boolean {
	const row = text.split(/\s+/u);
	return (
		hint?.kind !== 'heading' &&
		row.length >= fewestMenuWords &&
		row.every((word) => /^\p{Lu}[\p{L}-]+$/u.test(word)) &&
		!sharesWords(text, body)
	);
}

/** @param parts null for a line that is out of the question */
function chooseAmong(lines: readonly Line[], parts: readonly (readonly TopPart[] | null)[], knownTitle: string | null): HeadlineChoice {
	const fusedIndex = lines.findIndex((_, index) => parts[index]?.some((part) => part.isHeadline));
	const candidates = lines.filter((line, index) => parts[index]?.length === 0 && isHeadlineLike(line));
	if (fusedIndex >= 0) {
		const title = parts[fusedIndex]?.find((part) => part.isHeadline)?.text ?? null;
		return choice(
			title,
			lines.slice(0, fusedIndex).filter((line) => candidates.includes(line)),
			null,
			lines,
		);
	}
	const known = knownTitle === null ? -1 : candidates.findIndex((line) => sameWords(line.text, knownTitle));
	if (known >= 0) return choice(knownTitle, candidates.slice(0, known), candidates[known] ?? null, lines);
	return knownTitle === null ? guess(candidates, lines) : choice(null, candidates.filter(isSection).slice(0, 1), null, lines);
}

/** Sections and kickers come first, then the headline; what stands between it and the lead is left in the text. */
function guess(candidates: readonly Line[], lines: readonly Line[]): HeadlineChoice {
	const marked = candidates.findIndex((line) => line.hint?.kind === 'heading');
	let index = Math.max(0, marked);
	if (marked < 0) while (index < candidates.length && isKicker(candidates[index], candidates[index + 1])) index++;
	const headline = candidates[index] ?? null;
	return choice(headline?.text ?? null, candidates.slice(0, index), headline, lines);
}

function isKicker(line: Line | undefined, next: Line | undefined): boolean {
	if (!line) return false;
	if (isSection(line)) return true;
	if (line.shape.words >= fewestQuoted && isQuotation.test(line.text)) return false;
	return (
		next !== undefined &&
		!isOverStandfirst(line, next) &&
		(line.text.endsWith(':') || (line.shape.words <= longestKicker && next.shape.words > line.shape.words && !/[?!]$/u.test(line.text)))
	);
}

/** A shorter quotation is the name of something. In words. */
const fewestQuoted = 3;
const isQuotation = /^["„“”»«].*["“”»«]$/u;

/** Over a long line, a short one is the headline if it begins like a title, or the long one with topics ("Museum Ausstellung Das …"). */
const isOverStandfirst = (line: Line, next: Line): boolean =>
	next.text.length > longestHeadline && !line.text.endsWith(':') && (beginsLikeTitle.test(line.text) || topicsFirst.test(next.text));
const beginsLikeTitle = /^(?:eine?|an?|the) /iu;
const topicsFirst = /^(?:\p{Lu}[\p{L}-]+ ){1,3}(?:Der|Die|Das|Eine?|The|An?) /u;

/** "Künstliche Intelligenz", "Wirtschaft & Politik": a name, no statement. */
function isSection({text, shape}: Line): boolean {
	if (shape.words > longestSection.words || text.length > longestSection.characters || /[?!:"„“–]/u.test(text)) return false;
	return text.split(/\s+/u).every((word) => /^(?:\p{Lu}|\d|&|und$|and$|\/)/u.test(word));
}

function choice(title: string | null, above: readonly Line[], headline: Line | null, lines: readonly Line[]): HeadlineChoice {
	const verdicts = new Map<number, Verdict>();
	const isMenu = above.length >= fewestMenuLines && above.every(isSection);
	for (const line of above)
		verdicts.set(line.number, isMenu ? menu : {reason: 'metadata', rule: 'kicker over the headline', confidence: 0.8});
	if (headline) verdicts.set(headline.number, {reason: 'metadata', rule: 'headline', confidence: 0.85});
	for (const line of lines) {
		if (title !== null && line !== headline && sameWords(line.text, title))
			verdicts.set(line.number, {reason: 'duplicate', rule: 'headline once more', confidence: 0.9});
	}
	const kicker = isMenu ? undefined : above.findLast((line) => title === null || !sameWords(line.text, title));
	const {headline: own, site} = title === null ? {headline: null, site: null} : splitSite(title);
	return {title: own, site, kicker: kicker?.text.replace(/:$|^\+{2,}\s*|\s*\+{2,}$|\s[—–-]$/gu, '') ?? null, lines: verdicts};
}

const words = (text: string): string => wordsOf(text.toLowerCase()).join(' ');
const sameWords = (a: string, b: string): boolean => words(a) === words(b);
