import type {Span} from '../../model/span.js';

/**
 * The stretches of a text that belong on one row, in order; each is given as its parts, which may be torn apart
 * only where a row cannot hold the whole: „ “ – keep to their word, "12 %", "z. B." and "9. Juni" together.
 */
export function unbreakable(text: string): readonly (readonly Span[])[] {
	const groups: Span[][] = [];
	let previous: {readonly word: string; readonly group: Span[]} | null = null;
	for (const {0: word, index} of text.matchAll(words)) {
		const [first, ...rest] = breakInside(word, index);
		if (!first) continue;
		const joined: boolean = previous !== null && belongTogether(previous.word, word);
		const group: Span[] = joined && previous ? previous.group : [];
		if (!joined) groups.push(group);
		group.push(first);
		for (const part of rest) groups.push([part]);
		previous = {word, group: groups.at(-1) ?? group};
	}
	return groups;
}

// White space that forbids a break (no-break, figure and narrow spaces) counts as part of the word.
const words = /(?:[^\s]|[\u00A0\u2007\u202F])+/gu;

const belongTogether = (before: string, after: string): boolean => glue.some(([left, right]) => left.test(before) && right.test(after));

const any = /^/u;

/** Pairs of neighbouring words no row may part: [what stands before, what follows]. */
const glue: readonly (readonly [RegExp, RegExp])[] = [
	// A dash, an ellipsis or a closing mark standing alone keeps to the word before it.
	[any, /^[–—\-−…“”’»«›‹!?.,;:)\]]+$/u],
	// An opening mark standing alone keeps to the word after it.
	[/^[„‚“»«›‹([¿¡]+$/u, any],
	[/\d$/u, /^(?:[%€$£¥°]|(?:Mrd|Mio|Tsd|Milli|Billi|Trilli|Prozent|Euro|Dollar|Uhr|percent|million|billion|trillion))/u],
	[/^[(„“]?\p{L}\.$/u, /^\p{L}\./u],
	[/^\d{1,2}\.$/u, /^\p{Lu}/u],
];

/** A word's parts: it may break after a hyphen between longer parts, after a dash, and between ideographs. */
function breakInside(word: string, offset: number): Span[] {
	if (!breakable.test(word)) return [{start: offset, end: offset + word.length}];
	let start = offset;
	return word.split(inner).map((part): Span => {
		const span = {start, end: start + part.length};
		start = span.end;
		return span;
	});
}

// Most words have nothing of the kind, and looking closer costs.
const breakable = /[-–—\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

// Three letters before and four after: "KI-", "US-" and "E-" stay with their word, and "-CEO" with its.
const inner =
	/(?<=\p{L}{3}[-–—])(?=\p{L}{4})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
