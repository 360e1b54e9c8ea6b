import {waitsForNext} from '../metadata/title/waits-for-next.js';
import {glueLines} from './glue-lines.js';
import type {RawLine} from './split-lines.js';

/** Shorter lines may be items of a menu or a list of words. In characters. */
const shortestBroken = 30;
/** Fewer proves nothing. In lines. */
const fewestBroken = 3;
/** Of the lines that stop before their sentence ends, such a share must show it: in German prose half of all words are small. */
const brokenShare = 0.4;
/** A line that is no longer and stands at the start of a paragraph may be a heading, if a capital follows. In characters. */
const longestHeading = 60;

const bullet = /^(?:[•·▪◦‣●○■□➤►✓✔*–—-]|\d{1,2}[.)])\s/u;
const sentenceEnd = /[.!?…:;][”“"»«’')\]]*$/u;
/** Running text stops at a word or a comma, code and rows of figures at anything. */
const stopsInside = /[\p{L},]$/u;
const goesOnSmall = /^\p{Ll}+[\s,]/u;

/**
 * Joins sentences that are broken over several lines at no fixed width, as texts taken out of pages are, whose source had line breaks.
 * Known by lines that stop at a word nothing ends with, or go on in small letters. Other texts come back as they are.
 */
export function joinBrokenLines(lines: readonly RawLine[]): readonly RawLine[] {
	return isBroken(lines) ? join(lines) : lines;
}

function isBroken(lines: readonly RawLine[]): boolean {
	let unfinished = 0;
	let broken = 0;
	for (const [index, line] of lines.entries()) {
		const previous = lines[index - 1];
		if (!previous || line.blankBefore || previous.text.length < shortestBroken || sentenceEnd.test(previous.text)) continue;
		unfinished++;
		if (line.text.length >= shortestBroken && stopsInside.test(previous.text) && isBrokenAt(previous.text, line.text)) broken++;
	}
	return broken >= fewestBroken && broken >= unfinished * brokenShare;
}

const isBrokenAt = (before: string, after: string): boolean => goesOnSmall.test(after) || leadsOn(before);

function join(lines: readonly RawLine[]): RawLine[] {
	const parts: {first: RawLine; texts: string[]}[] = [];
	for (const [index, line] of lines.entries()) {
		const [current, previous] = [parts.at(-1), lines[index - 1]];
		if (current && previous && goesOn(previous.text, line, current.texts.length > 1)) current.texts.push(line.text);
		else parts.push({first: line, texts: [line.text]});
	}
	return parts.map(({first, texts}) => ({...first, text: glueLines(texts)}));
}

/** @param isInside whether the line before was joined to others already: then it is no heading */
function goesOn(before: string, {text, blankBefore}: RawLine, isInside: boolean): boolean {
	if (blankBefore || bullet.test(text) || sentenceEnd.test(before)) return false;
	return isInside || /^\p{Ll}/u.test(text) || before.length > longestHeading || leadsOn(before);
}

/** Nothing ends with a comma, half a word, an article or a preposition, but for cells of a row ("Der Wald brennt | mehr"). */
const leadsOn = (text: string): boolean => /(?:,|\p{L}-)$/u.test(text) || (!text.includes(' | ') && waitsForNext(text));
