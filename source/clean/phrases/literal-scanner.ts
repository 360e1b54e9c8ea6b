/** Characters from here on are no part of any literal: dashes, quotation marks, bullets and currency signs stand before. */
const alphabetEnd = 0x2200;

/**
 * Finds many literals in one pass over a text (Aho & Corasick 1975), in time linear in its length.
 * @returns what calls `visit` with the index of each literal that occurs, possibly several times
 */
export function literalScanner(literals: readonly string[]): (text: string, visit: (literal: number) => void) => void {
	const classes = classesOf(literals);
	const width = Math.max(...classes) + 1;
	const {next, ends} = automaton(literals, classes, width);
	// A flag for each state, since this loop sees every character of every text and literals seldom end.
	const isEnd = Uint8Array.from(ends, (found) => (found ? 1 : 0));
	return (text, visit) => {
		let state = 0;
		for (let at = 0; at < text.length; at++) {
			const code = text.charCodeAt(at);
			state = next[state * width + (code < alphabetEnd ? (classes[code] as number) : 0)] as number;
			if (isEnd[state] === 1) for (const literal of ends[state] ?? []) visit(literal);
		}
	};
}

/** The characters that occur, numbered from 1; all others are 0. */
function classesOf(literals: readonly string[]): Uint8Array {
	const classes = new Uint8Array(alphabetEnd);
	let count = 0;
	for (const literal of literals) {
		for (let at = 0; at < literal.length; at++) classes[literal.charCodeAt(at)] ||= ++count;
	}
	return classes;
}

interface Automaton {
	/** The next state for each state and class, in rows of one state. */
	readonly next: Uint16Array;
	/** The literals that end in a state. */
	readonly ends: readonly (readonly number[] | undefined)[];
}

function automaton(literals: readonly string[], classes: Uint8Array, width: number): Automaton {
	// Half the size of numbers of 32 bits, which is what a processor's cache holds; the tables make some thousand states.
	const next = new Uint16Array((literals.reduce((sum, {length}) => sum + length, 0) + 1) * width);
	const ends: number[][] = [];
	let states = 1;
	for (const [literal, text] of literals.entries()) {
		let state = 0;
		for (let at = 0; at < text.length; at++) {
			const place = state * width + (classes[text.charCodeAt(at)] ?? 0);
			if (!next[place]) next[place] = states++;
			state = next[place] ?? 0;
		}
		ends[state] = [...(ends[state] ?? []), literal];
	}
	linkFailures(next, ends, states, width);
	return {next, ends};
}

/** Breadth first: where a literal breaks off, the scan goes on in the longest one that its end begins. */
function linkFailures(next: Uint16Array, ends: number[][], states: number, width: number): void {
	const fallback = new Int32Array(states);
	const queue = Array.from(next.subarray(0, width)).filter((state) => state > 0);
	for (const state of queue) {
		const behind = fallback[state] ?? 0;
		if (ends[behind]) ends[state] = [...(ends[state] ?? []), ...ends[behind]];
		for (let char = 0; char < width; char++) {
			const place = state * width + char;
			const after = next[behind * width + char] ?? 0;
			const child = next[place] ?? 0;
			if (child) {
				fallback[child] = after;
				queue.push(child);
			} else next[place] = after;
		}
	}
}
