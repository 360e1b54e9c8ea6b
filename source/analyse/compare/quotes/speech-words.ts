// Words that introduce who said something; German and English need no telling apart, since no word is in both with another meaning.
const verbs =
	'sagt|sagte|sagten|erklärt|erklärte|erklärten|betont|betonte|betonten|meint|meinte|schreibt|schrieb|schrieben|twitterte|warnt|warnte|warnten|' +
	'fordert|forderte|forderten|kritisiert|kritisierte|kritisierten|nennt|nannte|nannten|bezeichnet|bezeichnete|bezeichneten|ergänzt|ergänzte|' +
	'berichtet|berichtete|berichteten|spricht|sprach|versichert|versicherte|urteilt|urteilte|behauptet|behauptete|kündigte|kündigt|teilte|hieß|heißt|' +
	'said|says|told|tells|wrote|writes|added|adds|explained|warned|warns|called|calls|tweeted|argued|argues|claimed|claims|stated|insisted';
const openers = 'so|laut|nach Angaben von|nach Angaben des|nach Angaben der|according to';
const closers = 'zufolge';

const name = String.raw`\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+(?:(?:von|van|de|der|zu|of)\s+)?\p{Lu}[\p{L}\p{N}’'-]*){0,4}`;
// Articles, pronouns and adjectives between a verb and the name of who speaks.
const filler = String.raw`(?:(?:der|die|das|dem|des|den|ein|eine|the|a|an|\p{Ll}+(?:e|er|en|es))\s+){0,3}`;
const space = String.raw`[\s,–—-]+`;

/** Ways to name who speaks, the surest first; the name is the first group. */
export const speakerPatterns: readonly RegExp[] = [
	new RegExp(String.raw`(?<!\p{L})(?:${verbs}|${openers})\s+${filler}(${name})`, 'gu'),
	new RegExp(String.raw`(${name})${space}(?:\p{Ll}+\s+){0,2}?(?:${verbs}|${closers})(?!\p{L})`, 'gu'),
	new RegExp(String.raw`(?<!\p{L})(?:Laut|Nach Angaben von|Nach Angaben des|Nach Angaben der|According to)\s+${filler}(${name})`, 'gu'),
];
