import {sentences} from '../../language/sentences.js';
import {beginsSubordinate} from './title/stands-alone.js';
import {longestTitle, phraseStart, type TitleStretch, titleStretches} from './title/title-stretches.js';

/** The first sentences are looked for in so much of the lead, and so many are looked at. In characters and sentences. */
const leadLength = 1000;
const leadSentences = 4;
/** What a title loses for each sentence that stands before its own. In the unit of `titleStretches`. */
const costOfWaiting = 1.4;
/** A title cut shorter than this says nothing. In characters. */
const shortestTitle = 24;

/** What waits for its noun or its other half at the end. */
const openEnd =
	/(?:(?<!\p{L})(?:der|die|das|dem|den|des|hat|haben|ist|wird|an?|the|eine?[nmrs]?|und|oder|and|or|in Höhe|of)|[([„«][^)\]“”»]*)$/u;
const clauseEnd = /\s[–—-]\s|[:;]\s|,\s/gu;

/** A title from the lead's own words: the stretch of its first sentences that reads most like a headline. Never longer than 90 characters. */
export function deriveTitle(lead: string, language: string): string {
	const first = sentences(lead.slice(0, leadLength), language).slice(0, leadSentences);
	let best: TitleStretch | null = null;
	for (const [index, {text}] of first.entries()) {
		const wait = index * costOfWaiting;
		if (best && best.cost <= wait) break;
		for (const stretch of titleStretches(text, language)) {
			if (!best || stretch.cost + wait < best.cost) best = {text: stretch.text, cost: stretch.cost + wait};
		}
	}
	const plain = first.find(({text}) => !beginsSubordinate(text, language)) ?? first[0];
	return best?.text ?? beginning(plain?.text ?? lead.trim());
}

/** No stretch stands alone: as much of the sentence as fits, to the end of a clause or at least of a word. */
function beginning(sentence: string): string {
	if (sentence.length <= longestTitle) return trimEnd(sentence);
	for (const places of [clauseEnd, phraseStart]) {
		const ends = Array.from(sentence.matchAll(places), ({index}) => index);
		const last = ends.findLast((end) => end <= longestTitle && !openEnd.test(sentence.slice(0, end))) ?? 0;
		if (last >= shortestTitle) return trimEnd(sentence.slice(0, last));
	}
	const blank = sentence.lastIndexOf(' ', longestTitle);
	return trimEnd(sentence.slice(0, blank > 0 ? blank : longestTitle));
}

const trimEnd = (text: string): string => text.replace(/[\s.:;,–—-]+$/u, '');
