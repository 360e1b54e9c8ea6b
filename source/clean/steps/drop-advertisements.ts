import type {Draft, Line, Verdict} from '../draft.js';
import {offerCues, promotionCues} from '../phrases/cues.js';
import {weighCues} from '../phrases/weigh-cues.js';
import {removeLines} from '../remove-lines.js';

/** Cue weight from which a passage is an offer whatever stands around it. */
const certainOffer = 4;
/** Cue weight from which a line is an offer when it touches a marker or another offer. */
const likelyOffer = 1;
/** An offer is at most this long; longer text that speaks of offers is a report. In characters. */
const longestOffer = 700;

const weighPromotion = weighCues(promotionCues);
/** What stands under a marker is no report up to this length. In characters. */
const longestSlogan = 240;
const markerRule = 'advertisement marker';
/** From this length on, text that signs frame is no shout; asked first, for the time of the pattern grows with the square of the length. In characters. */
const longestShout = 200;
const speech = /[„“"»«]/u;
/** Reports on letters quote them. */
const quotation = /[„“"»][^„“”"«»]{2,200}[“”"«]/gu;
const weighOwnWords = weighCues(offerCues, (lower) => lower.replace(quotation, ' '));
const weigh = ({lower, wordings}: Line): number => (lower.length <= longestOffer ? weighOwnWords(lower, wordings) : 0);
const shout = /^(?:[+*>#=!\s]{2,}).*(?:[+*<#=!\s]{2,})$/u;
const arrows = />>|<<|→|»»/u;
const yieldOrMoney = /[+-]?\d[\d.,]*\s?%|[€$£]\s?\d|\d\s?(?:€|euro|mio)/u;
const commission = /(?<!\p{L})(?:provision|affiliate|commission)/u;
const footnote = /^\*+\s?\S/u;

/** Marker lines ("Anzeige") with what they head, shouts, stock letters that read like prose, and their footnotes. */
export function dropAdvertisements(draft: Draft): Draft {
	const weights = draft.lines.map(weigh);
	const certain = draft.lines.map((line, index) => certainVerdict(line, weights[index] ?? 0));
	const verdicts = spread(draft.lines, weights, certain);
	return removeLines(draft, (_, index) => verdicts[index] ?? null);
}

function certainVerdict({text, lower, phrase}: Line, weight: number): Verdict | null {
	if (phrase?.reason === 'advertisement') return phrase;
	if (text.length < longestShout && shout.test(text) && (arrows.test(text) || weight > 0 || yieldOrMoney.test(lower)))
		return offer('shout', 0.95);
	if (weight >= certainOffer) return offer('offer wording', 0.9);
	return null;
}

/** Carries a verdict on to the lines that hang on it: what a marker heads, the parts of one letter, footnotes. */
function spread(lines: readonly Line[], weights: readonly number[], certain: readonly (Verdict | null)[]): readonly (Verdict | null)[] {
	const verdicts = [...certain];
	for (const [index, line] of lines.entries()) {
		const above = verdicts[index - 1];
		if (above) verdicts[index] ??= besideOffer(line, weights[index] ?? 0) ?? (above.rule === markerRule ? underMarker(line) : null);
	}
	const lead = lines.findIndex(({shape}) => shape.isProse);
	for (const [index, line] of [...lines.entries()].toReversed()) {
		if (verdicts[index + 1]?.rule !== 'offer wording') continue;
		verdicts[index] ??=
			index > lead && isQuestionOver(line) ? offer('beside an offer', 0.85) : besideOffer(line, (weights[index] ?? 0) - 1);
	}
	return verdicts;
}

/** Under the article's lead, a question right over an offer is the offer's own headline. */
const isQuestionOver = ({text, shape, phrase}: Line): boolean => phrase === null && text.endsWith('?') && !shape.isProse;

/** A marker may head nothing: then the article goes on. What calls for action is what it heads. */
function underMarker({text, lower, shape, wordings, blankBefore}: Line): Verdict | null {
	if (text.length > longestSlogan || (shape.isProse && speech.test(text))) return null;
	const weight = weighPromotion(lower, wordings) + (text.endsWith('!') ? 1 : 0);
	return weight >= (blankBefore || shape.isProse ? 2 : 1) ? offer('under an advertisement marker', 0.88) : null;
}

function besideOffer(line: Line, weight: number): Verdict | null {
	if (footnote.test(line.text)) return {...offer('footnote of an offer', 0.9), ...(commission.test(line.lower) && {reason: 'disclaimer'})};
	return isOfferNear(line, weight) ? offer('beside an offer', 0.85) : null;
}

const isOfferNear = (line: Line, weight: number): boolean =>
	weight >= likelyOffer && (weight > likelyOffer || line.text.length < 160 || /!/u.test(line.text));

const offer = (rule: string, confidence: number): Verdict => ({reason: 'advertisement', rule, confidence});
