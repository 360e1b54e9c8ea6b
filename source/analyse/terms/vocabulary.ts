/** Terms as small numbers, so that an article's terms are arrays of numbers and not of strings. */
export interface Vocabulary {
	/** The number of a term; a new one for a term not seen before. */
	idOf(term: string): number;
	termOf(id: number): string;
	/** Letters of a term. */
	lengthOf(id: number): number;
	readonly size: number;
	/** All terms in the order of their numbers, a line each. */
	terms(): string;
}

/** An empty vocabulary. Numbers are given in order of appearance, from 0. */
export function createVocabulary(): Vocabulary {
	const ids = new Map<string, number>();
	const terms: string[] = [];
	return {
		idOf(term) {
			const known = ids.get(term);
			if (known !== undefined) return known;
			ids.set(term, terms.length);
			return terms.push(term) - 1;
		},
		termOf: (id) => terms[id] ?? '',
		lengthOf: (id) => terms[id]?.length ?? 0,
		get size() {
			return terms.length;
		},
		terms: () => terms.join('\n'),
	};
}

/**
 * The vocabulary that gave these `terms()`; what is new is added. The terms stay one text, and what finds them is numbers: a map of
 * 200,000 strings takes longer to fill than all that is looked up in it for a changed article.
 */
export function restoreVocabulary(terms: string): Vocabulary {
	const {starts, slots} = indexTerms(terms);
	const known = starts.length - 1;
	const more = createVocabulary();
	const lengthOf = (id: number) => (starts[id + 1] as number) - (starts[id] as number) - 1;
	const find = (term: string): number => {
		for (let slot = hashOf(term, 0, term.length) & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
			const id = (slots[slot] as number) - 1;
			if (lengthOf(id) === term.length && terms.startsWith(term, starts[id])) return id;
		}
		return -1;
	};
	return {
		idOf(term) {
			const id = find(term);
			return id === -1 ? known + more.idOf(term) : id;
		},
		termOf: (id) => (id < known ? terms.slice(starts[id], (starts[id + 1] as number) - 1) : more.termOf(id - known)),
		lengthOf: (id) => (id < known ? lengthOf(id) : more.lengthOf(id - known)),
		get size() {
			return known + more.size;
		},
		terms: () => [terms, more.terms()].filter((part) => part !== '').join('\n'),
	};
}

/** Where each term starts in a text of lines, with the end of the last; and a table by hash of the terms' numbers, from 1, 0 where it is free. */
function indexTerms(terms: string): {readonly starts: Uint32Array; readonly slots: Uint32Array} {
	const starts: number[] = [0];
	for (let end = terms.indexOf('\n'); end !== -1; end = terms.indexOf('\n', end + 1)) starts.push(end + 1);
	if (terms !== '') starts.push(terms.length + 1);
	const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * starts.length)));
	for (let id = 0; id + 1 < starts.length; id++) {
		let slot = hashOf(terms, starts[id] as number, (starts[id + 1] as number) - 1) & (slots.length - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
		slots[slot] = id + 1;
	}
	return {starts: Uint32Array.from(starts), slots};
}

/** FNV-1a of a part of a text. */
function hashOf(text: string, start: number, end: number): number {
	let hash = 0x811c9dc5;
	for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
