const german =
	/(?:(?:bis zu|mehr als|weniger als|rund|etwa|circa|ca\.|ungefähr|gut|knapp|fast|nahezu|beinahe|mindestens|höchstens|maximal|schätzungsweise|insgesamt)\s+)+$/iu;
const english =
	/(?:(?:up to|more than|less than|fewer than|at least|at most|about|around|roughly|approximately|some|nearly|almost|over|an estimated|as much as|as many as)\s+)+$/iu;
// After a noun "über" says what the noun amounts to ("Vertrag über 20 Milliarden"), after other words it hedges ("von über 20").
const germanOver = /(?<=(?:^|[^\p{L}])\p{Ll}+\s)über\s+$/u;

// Characters before a number in which its hedge stands.
const sight = 48;

/** How many characters of hedge ("rund ", "mehr als ") stand right before an offset: they belong to the figure as written. */
export function hedgeLength(sentence: string, at: number, language: string): number {
	const before = sentence.slice(Math.max(0, at - sight), at);
	if (language !== 'de') return english.exec(before)?.[0].length ?? 0;
	return (german.exec(before) ?? germanOver.exec(before))?.[0].length ?? 0;
}
