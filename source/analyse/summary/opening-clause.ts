/** Words that open a clause of background before the main one: what else goes on, what is conceded, what went before. */
const openers: Readonly<Record<string, RegExp>> = {
	de: /^(?:während|obwohl|obgleich|obschon|wenngleich|auch wenn|nachdem)\s/iu,
	en: /^(?:while|whilst|although|though|whereas|even (?:as|though|if)|after)\s/iu,
};

/**
 * The comma after which the main clause begins. In German its verb comes first: no capital, no word that opens one more
 * clause ("Während der Prüfung, die lange dauerte, …" begins with a preposition and keeps nothing waiting).
 */
const ends: Readonly<Record<string, RegExp>> = {
	de: /,\s(?!(?:der|die|das|dem|den|deren|dessen|dass|denen|ob|wo|wie|was|wer|weil|wenn|als|um|und|oder|aber|sondern|sowie|so|in|auf|mit|von|zu)\s)\p{Ll}/u,
	en: /,\s/u,
};

/** Characters in which the clause must end. */
const sight = 300;
/** A clause of so many words sets the scene and costs nothing. */
const short = 6;
/** From so many words on the reader has waited too long for the news. */
const long = 14;

/** How long a sentence keeps its news waiting behind a clause of background: 0 for not at all, 1 for too long. */
export function openingClause(sentence: string, language: string): number {
	if (!openers[language]?.test(sentence)) return 0;
	const end = sentence.slice(0, sight).search(ends[language] ?? /$/u);
	if (end < 0) return 0;
	const words = sentence.slice(0, end).split(/\s+/u).length;
	return Math.min(1, Math.max(0, (words - short) / (long - short)));
}
