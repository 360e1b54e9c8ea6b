import type {Figure} from '../model/figure.js';
import type {TextSpan} from '../model/span.js';
import {aboutFigure} from './figures/about-figure.js';
import {findDates} from './figures/find-dates.js';
import {hedgeLength} from './figures/find-hedge.js';
import {findQuantities} from './figures/find-quantities.js';
import type {QuantityDraft} from './figures/quantity-draft.js';
import {settleUnits} from './figures/settle-units.js';
import {sentences} from './sentences.js';

// Bare numbers below this are more often a label ("Platz 3", "Teil 2") than a quantity; a decimal is always one.
const smallestBareCount = 10;

/**
 * The quantities a text states, in order: amounts, shares, counts, measures, dates and durations, in German or English.
 * Both ends of a range are figures of their own. Names and codes ("H100", "GPT-4", "Llama 4") are none. A hedge belongs to
 * the figure as written ("rund 10 Prozent"). A scaled number without unit takes the currency of its sentence, else that of
 * the same amount elsewhere in the text.
 */
export function findFigures(text: string, language: string): Figure[] {
	const found = sentences(text, language).flatMap((sentence) => readSentence(sentence, language));
	const currencies = new Map(found.map(({figure}) => [figure.kind === 'money' ? figure.value : Number.NaN, figure.unit]));
	return found.map(({figure, isOpen}) => {
		const unit = isOpen ? currencies.get(figure.value) : undefined;
		return unit === undefined ? figure : {...figure, unit, kind: 'money'};
	});
}

interface Read {
	readonly figure: Figure;
	/** A scaled number whose sentence names no currency. */
	readonly isOpen: boolean;
}

function readSentence(sentence: TextSpan, language: string): Read[] {
	const dates = findDates(sentence.text, language);
	const found = [...dates, ...findQuantities(sentence.text, language, dates)].sort((a, b) => a.start - b.start);
	const drafts = settleUnits(found, sentence.text)
		.filter(isQuantity)
		.map((draft, index, all) => placed(draft, sentence.text, language, all[index - 1]?.end ?? 0));
	return drafts.map((draft, index) => ({
		isOpen: draft.open === 'scaled',
		figure: {
			value: draft.value,
			unit: draft.unit,
			kind: draft.kind,
			about: about(sentence.text, drafts, index, language),
			text: sentence.text.slice(draft.start, draft.end),
			start: sentence.start + draft.start,
			end: sentence.start + draft.end,
		},
	}));
}

const isQuantity = ({open, value}: QuantityDraft): boolean =>
	open !== 'plain' || !Number.isInteger(value) || Math.abs(value) >= smallestBareCount;

type Placed = QuantityDraft & {readonly noun: number};

/** With its hedge where it does not reach into the figure before (`floor`), and the place of the things it counts. */
function placed(draft: QuantityDraft, sentence: string, language: string, floor: number): Placed {
	const start = Math.max(floor, draft.start - hedgeLength(sentence, draft.start, language));
	const noun = draft.kind === 'count' && draft.unit !== null ? sentence.slice(draft.start, draft.end).lastIndexOf(draft.unit) : -1;
	return {...draft, start, noun: noun < 0 ? draft.end : draft.start + noun};
}

function about(sentence: string, drafts: readonly Placed[], index: number, language: string): string {
	const draft = drafts[index];
	if (!draft) return '';
	// The first number of a range has what it counts from the last.
	if (draft.kind === 'count' && draft.unit !== null && draft.noun === draft.end) return draft.unit;
	return aboutFigure(sentence, drafts, index, language);
}
