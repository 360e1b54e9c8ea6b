import type {FigureKind} from '../../model/figure.js';
import type {Span} from '../../model/span.js';
import {type NounPhrase, nounPhrases} from './noun-phrases.js';
import {stretchesAfter, stretchesBefore} from './stretches.js';

interface Place extends Span {
	readonly kind: FigureKind;
	/** For a count, where the things counted begin; else the figure's end. */
	readonly noun: number;
}

// Characters on each side of a figure in which its phrase is looked for.
const sight = 180;
// Figures on each side that are read around; beyond them nothing is.
const neighbours = 4;
// What follows a share and says what it is a share of, or what it is measured against.
const opensShare = /^\s+(?:aller|der|des|von|vom|of|(?:(?:unter|über)(?!\s+eine?n?\s)|mehr|weniger|below|above|more|less))(?!\p{L})/u;
const comparison = /^\s+(unter|über|mehr|weniger|below|above|more|less)(?!\p{L})/u;
// Between a noun and its figure: nothing, or prepositions and words that only grade ("Umsatz von insgesamt 5 Milliarden").
const attaches =
	/^\s*(?:(?:von|vom|über|um|bei|auf|mit|zu|in Höhe von|im Volumen von|im Umfang von|im Wert von|of|at|to|worth|totaling|by)\s+)?(?:(?:nur|noch|rund|etwa|insgesamt|bereits|only|some|about|the|a)\s+)*$/u;
const attachesDate = /^\s*(?:(?:im|in|aus|vom|von|am|dem|für|zu|seit|of|in|on|for|from|by|the)\s+)*(?:(?:Jahre?|year)\s+)?$/u;
// "der bereits 2025 …" after a comma: the noun is before the comma.
const relative =
	/^\s*(?:der|die|das|dem|den|deren|dessen|welche[rsmn]?|which|who|that)\s+\p{Ll}+\s+(?!$)|^\s*(?:der|die|das|which|who)\s+\p{Ll}*[^en\s]\s*$/u;
// Characters from which a purpose says enough alone.
const telltale = 4;
// What money is for, or what a change goes to.
const purposes = new Set(['in', 'für', 'an', 'zur', 'zum', 'über', 'durch', 'ins', 'aus', 'for', 'into', 'on', 'in', 'to', 'from']);

interface Reach {
	readonly before: readonly Span[];
	readonly after: readonly Span[];
}

/**
 * What a figure is of: the noun phrase that governs it, as it stands in the sentence, 50 characters at most, without article.
 * Counts, compounds and shares read to the right ("H100-Chips von Nvidia"), all else first the noun it hangs on ("Umsatz von"),
 * then what the money is for ("in neue Rechenzentren") or the subject, then the clauses beyond. '' where there is no noun.
 * @param places the figures of the sentence, in order; the one asked about is at `index`
 */
export function aboutFigure(sentence: string, places: readonly Place[], index: number, language: string): string {
	const figure = places[index];
	if (!figure) return '';
	const before = places.slice(Math.max(0, index - neighbours), index);
	const after = places.slice(index + 1, index + 1 + neighbours);
	const first = before.length < neighbours ? 0 : (before[0]?.start ?? 0);
	const last = after.length < neighbours ? sentence.length : (after.at(-1)?.end ?? 0);
	const from = Math.max(first, wordStart(sentence, Math.max(0, figure.start - sight)));
	const near = sentence.slice(from, Math.min(last, wordEnd(sentence, figure.end + sight)));
	const local = (place: Place): Place => ({...place, start: place.start - from, end: place.end - from, noun: place.noun - from});
	return nearPhrase(near, local(figure), [...before, ...after].map(local), language);
}

const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);
// A word cut in two would be half a word in the label. Words longer than this are cut.
const longestWord = 40;

function wordStart(text: string, at: number): number {
	for (let back = 0; back < longestWord; back += 1) if (at - back <= 0 || !isLetter(text[at - back - 1])) return Math.max(0, at - back);
	return at;
}

function wordEnd(text: string, at: number): number {
	for (let on = 0; on < longestWord; on += 1) if (!isLetter(text[at + on])) return at + on;
	return at;
}

function nearPhrase(sentence: string, figure: Place, others: readonly Place[], language: string): string {
	const isDated = figure.kind === 'date' || figure.kind === 'duration';
	const barriers = isDated ? others : others.filter(({kind}) => kind !== 'date' && kind !== 'duration');
	const stops = barriers.map(({start, noun}) => ({start, end: noun}));
	const reach = {before: stretchesBefore(sentence, figure.start, barriers), after: stretchesAfter(sentence, figure.noun, stops)};
	const read: Read = (span) => (span ? nounPhrases(sentence, span.start, span.end, language) : []);
	if (figure.noun < figure.end) return counted(sentence, figure, read(reach.after[0])[0]);
	const right = isRightward(figure, sentence, language) ? rightward(sentence, figure, read(reach.after[0])[0]) : '';
	if (right !== '') return right;
	const list = listed(figure, others, sentence);
	if (list && read(reach.before[0]).length === 0) return nearPhrase(sentence, list, [], language);
	const found = isDated ? ofDate(sentence, figure, reach, read) : ofAmount(sentence, figure, reach, read);
	return found ? sentence.slice(found.start, found.end) : '';
}

/** The things counted, with what belongs to them where the phrase begins with them. */
const counted = (sentence: string, {noun, end}: Place, phrase: NounPhrase | undefined): string =>
	phrase && phrase.start < end ? sentence.slice(phrase.start, phrase.end) : sentence.slice(noun, end);

function rightward(sentence: string, figure: Place, phrase: NounPhrase | undefined): string {
	if (!phrase) return '';
	const measure = isShare(figure, sentence) ? comparison.exec(sentence.slice(figure.end)) : null;
	if (measure && phrase.preposition !== null) return sentence.slice(figure.end + measure[0].length - (measure[1]?.length ?? 0), phrase.end);
	return phrase.preposition === null || figure.kind === 'percent' ? sentence.slice(phrase.start, phrase.end) : '';
}

type Read = (span: Span | undefined) => NounPhrase[];

const isShare = ({kind, end}: Place, sentence: string): boolean => kind === 'percent' && opensShare.test(sentence.slice(end));

/** The share before, of what this one is a share too: "12 % der Befragten sind dafür, 40 % dagegen". */
function listed(figure: Place, others: readonly Place[], sentence: string): Place | undefined {
	if (figure.kind !== 'percent') return undefined;
	return others.findLast((other) => other.end <= figure.start && isShare(other, sentence));
}

/** Whether what the figure is of begins right after it. */
function isRightward(figure: Place, sentence: string, language: string): boolean {
	if (sentence[figure.end] === '-' || isShare(figure, sentence)) return true;
	// "a 25 percent increase", "the 2016 election".
	return language !== 'de' && /(?:\b(?:an?|the|this|that|its|their|his|her)|['’]s)\s+$/u.test(sentence.slice(0, figure.start));
}

function ofAmount(sentence: string, figure: Place, {before: [near, ...before], after}: Reach, read: Read): NounPhrase | undefined {
	const [left, right] = [read(near), read(after[0])];
	const last = left.at(-1);
	const purpose = right.find(({preposition}) => preposition !== null && purposes.has(preposition));
	if (last && hangsOn(last, sentence.slice(last.end, figure.start), purpose)) return last;
	const subject = left.find(({preposition}) => preposition === null);
	if (subject && (subject.weight > 1 || !purpose)) return subject;
	if (near && isClauseAfter(sentence, near)) return nearestBeyond(before, read) ?? purpose ?? right[0];
	const telling = purpose && purpose.end - purpose.start >= telltale ? purpose : subjectBeyond(before, read);
	return telling ?? purpose ?? subject ?? right[0] ?? last ?? subjectBeyond(before, read) ?? beyondRight(after, read);
}

/** A bare name before "über" is the one who acts where the money's purpose follows ("Falke will über 5 Millionen in Busse stecken"). */
const hangsOn = (phrase: NounPhrase, link: string, purpose: NounPhrase | undefined): boolean =>
	attaches.test(link) && (phrase.hasArticle || purpose === undefined || /^\s*(?:von|vom|of)\s/u.test(link));

function ofDate(sentence: string, figure: Place, {before: [near, ...before], after}: Reach, read: Read): NounPhrase | undefined {
	const [left, right] = [read(near), read(after[0])];
	const last = left.at(-1);
	const link = last && sentence.slice(last.end, figure.start);
	if (last && link && attachesDate.test(link) && (last.hasArticle || last.weight > 1 || link.trim() !== '' || right.length === 0))
		return last;
	const subject = left.find(({preposition}) => preposition === null);
	if (subject && (subject.weight > 1 || right.length === 0)) return subject;
	const isOfFigure =
		figure.kind === 'date' && left.length === 0 && near !== undefined && near.start > 0 && isLetter(sentence[near.start - 1]);
	if (isOfFigure) return subjectBeyond(before, read) ?? right[0];
	if (near && (isClauseAfter(sentence, near) || isParticiple(sentence, near, after[0]))) return nearestBeyond(before, read) ?? right[0];
	return right[0] ?? subject ?? last ?? subjectBeyond(before, read) ?? beyondRight(after, read);
}

/** ", 2016 von Holm gegründet," says something of the noun before it. */
function isParticiple(sentence: string, near: Span, after: Span | undefined): boolean {
	return (
		sentence[near.start - 1] === ',' &&
		/\p{Ll}{3}(?:t|en|ed)\s*$/u.test(sentence.slice(after?.start, after?.end)) &&
		sentence[after?.end ?? 0] === ','
	);
}

/** Whether a stretch continues a noun before its comma: a relative clause, a lone verb or participle. */
function isClauseAfter(sentence: string, {start, end}: Span): boolean {
	const text = sentence.slice(start, end);
	return start > 0 && sentence[start - 1] === ',' && (relative.test(text) || /^\s*\p{Ll}+(?:t|te|ten|ed)\s+(?:\p{Ll}+\s+)?$/u.test(text));
}

/** The nearest phrase before that no preposition governs, else the nearest. */
const nearestBeyond = (stretches: readonly Span[], read: Read): NounPhrase | undefined =>
	first(stretches, (stretch) => {
		const phrases = read(stretch);
		return phrases.findLast(({preposition}) => preposition === null) ?? phrases.at(-1);
	});

/** The first phrase of the nearest clause before that no preposition governs: its subject; else its first. */
const subjectBeyond = (stretches: readonly Span[], read: Read): NounPhrase | undefined =>
	first(stretches, (stretch) => {
		const phrases = read(stretch);
		return phrases.find(({preposition}) => preposition === null) ?? phrases[0];
	});

const beyondRight = ([, ...stretches]: readonly Span[], read: Read): NounPhrase | undefined =>
	first(stretches, (stretch) => read(stretch)[0]);

function first(stretches: readonly Span[], find: (stretch: Span) => NounPhrase | undefined): NounPhrase | undefined {
	for (const stretch of stretches) {
		const found = find(stretch);
		if (found) return found;
	}
	return undefined;
}
