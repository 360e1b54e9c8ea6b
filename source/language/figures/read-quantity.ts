import type {Numeral} from './find-numerals.js';
import type {QuantityDraft} from './quantity-draft.js';
import {readFraction} from './read-fraction.js';
import {readNoun} from './read-noun.js';
import {readScale} from './read-scale.js';
import {readCurrencyBefore, readUnit} from './read-unit.js';

// Characters before a number that decide about its sign or label.
const sight = 40;
// "5-Sterne-Haus" counts stars. Characters in which the counted noun must end.
const longestNoun = 30;

/**
 * What a number counts or measures, or null where it is no quantity: a label, a code, an article.
 * @param floor where the figure before it ends: nothing of that one is read again
 */
export function readQuantity(sentence: string, numeral: Numeral, language: string, floor: number): QuantityDraft | null {
	const priced = readCurrencyBefore(sentence, numeral.start, floor);
	const scale = readScale(sentence, numeral.end, language, priced !== null);
	const factor = scale?.factor ?? 1;
	const draft = {start: numeral.start, end: scale?.end ?? numeral.end, factor, value: rounded(numeral.value * factor)};
	if (priced) return signed(sentence, {...draft, start: priced.start, unit: priced.unit, kind: 'money', open: 'no'});
	if (scale) return readMeasure(sentence, draft, language) ?? readCount(sentence, {...draft, ...bare, open: 'scaled'}, numeral, language);
	const part = numeral.isWord ? readPart(sentence, draft) : null;
	const measure = part ?? readMeasure(sentence, draft, language);
	if (isArticle(numeral)) return measure?.kind === 'percent' || measure?.kind === 'money' ? measure : null;
	return measure ?? readCount(sentence, {...draft, ...bare, open: 'plain'}, numeral, language);
}

type Sized = Pick<QuantityDraft, 'start' | 'end' | 'factor' | 'value'>;

const bare = {unit: null, kind: 'count'} as const;

// "ein", "a" and halves are numbers before a scale, a share or a currency only.
const isArticle = ({isWord, value}: Numeral): boolean => isWord && value <= 1;

function readPart(sentence: string, draft: Sized): QuantityDraft | null {
	const part = readFraction(sentence, draft.end);
	return part && {...draft, end: part.end, value: Number((draft.value * part.percent).toFixed(2)), unit: '%', kind: 'percent', open: 'no'};
}

function readMeasure(sentence: string, draft: Sized, language: string): QuantityDraft | null {
	const unit = readUnit(sentence, draft.end, language);
	return unit && signed(sentence, {...draft, end: unit.end, unit: unit.unit, kind: unit.kind, open: 'no'});
}

function readCount(sentence: string, draft: QuantityDraft, {isWord}: Numeral, language: string): QuantityDraft | null {
	const isScaled = draft.open === 'scaled';
	const rated = isScaled ? null : /^-(\p{Lu}\p{Ll}+)(?=-\p{L})/u.exec(sentence.slice(draft.end, draft.end + longestNoun));
	if (rated?.[1]) return {...draft, end: draft.end + rated[0].length, unit: rated[1], open: 'no'};
	// Joined to a word that is no unit we know ("5G", "3:1"): a name, not a quantity.
	if (/^(?:-?\p{L}|[:/]\d|er\b)/u.test(sentence.slice(draft.end)) && !isScaled) return null;
	const noun = readNoun(sentence, draft.end, language);
	const isLabelled = /\P{L}\p{Lu}[\p{L}\p{N}-]*\s+$/u.test(sentence.slice(Math.max(0, draft.start - sight), draft.start)) && !isScaled;
	if (noun && !(isLabelled && draft.value < 10 && !isWord)) return signed(sentence, {...draft, end: noun.end, unit: noun.unit, open: 'no'});
	if (isScaled) return draft;
	if (isWord || (isLabelled && !beginsRange(sentence, draft.end, language)) || isOrdinalStop(sentence, draft.end)) return null;
	return signed(sentence, draft);
}

/** Whether a number with a unit closes what this one opens: "der Vorstand 5 bis 7 Prozent" labels nothing, "Seite 12 bis 14" does. */
function beginsRange(sentence: string, end: number, language: string): boolean {
	const upper = /^\s?(?:bis|to|–|-)\s?\d+(?:[.,]\d+)*/u.exec(sentence.slice(end, end + sight));
	if (!upper) return false;
	const at = end + upper[0].length;
	return readUnit(sentence, at, language) !== null || readScale(sentence, at, language, false) !== null;
}

const isOrdinalStop = (sentence: string, end: number): boolean => /^\.\s+\S/u.test(sentence.slice(end, end + 4));

// A sign stands close to its number; a dash with blanks around it is punctuation.
const minus = /(?:(?<=^|[\s(])[-−–+±]|(?<!\p{L})(?:minus|plus)[\s\u00A0\u202F])$/iu;

function signed(sentence: string, draft: QuantityDraft): QuantityDraft {
	const from = Math.max(0, draft.start - sight);
	const found = minus.exec(sentence.slice(from, draft.start));
	if (!found) return draft;
	const isNegative = /[-−–]|minus/iu.test(found[0]);
	return {...draft, start: from + found.index, value: isNegative ? -draft.value : draft.value};
}

// 1.78 × 1e12 must be 1.78e12, not 1780000000000.0002.
const rounded = (value: number): number => Number(value.toPrecision(12));
