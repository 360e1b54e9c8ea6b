import type {Draft} from '../draft.js';
import {disclaimerCues} from '../phrases/cues.js';
import {weighCues} from '../phrases/weigh-cues.js';
import {removeLines} from '../remove-lines.js';

/** So many wordings of liability in one passage are no report on liability. */
const enoughCues = 3;
/** Before this share of the lines a passage needs one cue more: articles end, and then comes the small print. */
const latePart = 0.5;
/** One more wording is asked of a passage that quotes someone. */
const speech = /[„“"»«].{10,}[“”"»«]|(?:sagte|erklärte|said|told)(?!\p{L})/u;

/** One wording less is asked of a passage that calls itself a note. */
const label = /^[*\s]*(?:hinweis|anmerkung|note|please note)(?: der redaktion)?:/u;

const weigh = weighCues(disclaimerCues);

/** Small print by its label or by the density of its wordings. */
export const dropDisclaimers = (draft: Draft): Draft =>
	removeLines(draft, ({text, lower, phrase, wordings}, index, lines) => {
		if (phrase?.reason === 'disclaimer') return phrase;
		if (text.length < 60) return null;
		const weight = weigh(lower, wordings);
		if (weight < enoughCues - 1) return null;
		const needed = enoughCues + (index < lines.length * latePart ? 1 : 0) + (speech.test(text) ? 2 : 0) - (label.test(lower) ? 1 : 0);
		return weight >= needed ? {reason: 'disclaimer', rule: 'wording of small print', confidence: 0.9} : null;
	});
