import {sentences} from '../../language/sentences.js';

/** A list has room for this much of a title. In characters. */
const longestTitle = 80;
/** A title cut shorter than this says nothing. In characters. */
const shortestTitle = 24;
/** The first sentence is looked for in so much of the lead. In characters. */
const leadLength = 800;

const clauseEnd = /\s[–—-]\s|[:;]\s|,\s/gu;
/** A clause that begins so only leads up to what the sentence says. */
const subordinate =
	/^(?:während|obwohl|obgleich|wenn|nachdem|als|weil|da|seit|bevor|sobald|falls|trotz|nach|while|although|though|when|after|as|because|since|before|if|despite)(?!\p{L})/iu;
/** Between two phrases: the next word opens a new one. */
const phraseStart =
	/\s(?=(?:mit|für|von|vom|in|im|an|am|auf|bei|beim|durch|über|um|und|oder|zu|zum|zur|aus|nach|gegen|unter|vor|ohne|seit|bis|wegen|with|for|of|in|on|at|by|from|to|and|or|over|after|against|under|before|without|into|as)\s)/gu;

/** A title from the lead's own words: its first sentence or the clause that carries it, else as many phrases as fit. */
export function deriveTitle(lead: string, language: string): string {
	const first = sentences(lead.slice(0, leadLength), language)[0]?.text ?? lead.trim();
	const sentence = trimEnd(first);
	if (sentence.length <= longestTitle) return sentence;
	const comma = subordinate.test(sentence) ? sentence.search(/,\s/u) : -1;
	const main = comma < 0 ? sentence : sentence.slice(comma + 1).trimStart();
	if (main.length <= longestTitle && main.length >= shortestTitle) return main;
	return cutAt(main, clauseEnd) ?? cutAt(main, phraseStart) ?? cutBetweenWords(main);
}

/** The longest beginning that ends at such a place, if it is long enough to say something. */
function cutAt(text: string, places: RegExp): string | null {
	let last = -1;
	for (const {index} of text.matchAll(places)) if (index <= longestTitle) last = index;
	return last >= shortestTitle ? trimEnd(text.slice(0, last)) : null;
}

function cutBetweenWords(text: string): string {
	const blank = text.lastIndexOf(' ', longestTitle);
	return trimEnd(text.slice(0, blank > 0 ? blank : longestTitle));
}

const trimEnd = (text: string): string => text.replace(/[\s.:;,–—-]+$/u, '');
