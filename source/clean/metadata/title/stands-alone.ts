import {type ClauseWords, clauseWords} from './clause-words.js';

/** Between two clauses: a comma or a dash. */
const joint = /,\s|\s[–—]\s/u;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
/** The attributes of a noun end like verbs ("die neu gebauten Häuser"). */
const attribute = /^(?:ge\p{Ll}+t|\p{Ll}+s?)e[nrms]?$/u;
const determiner =
	/^(?:der|die|das|den|dem|des|(?:k?ein|sein|ihr|mein|unser)(?:e[nrms]?)?|neu|frisch|so|zwei|drei|vier|viele|einige|alle[nr]?)$/u;

/** Does a sentence begin with a clause that only leads up to what it says? */
export const beginsSubordinate = (sentence: string, language: string): boolean =>
	clauseWords(language)?.subordinators.has(/^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '') ?? false;

/**
 * Is a stretch of a sentence a full main clause: with a finite verb and all that the verb waits for, no subordinate
 * clause at its start and none broken off at its end? Languages without a table never say so.
 */
export function standsAlone(stretch: string, language: string): boolean {
	const table = clauseWords(language);
	if (!table) return false;
	const clauses = stretch.split(joint).map((clause) => clause.match(wordPattern) ?? []);
	if (table.subordinators.has(clauses[0]?.[0]?.toLowerCase() ?? '')) return false;
	const isMain = clauses.map((words, index) => index === 0 || !table.relatives.has(words[0] ?? ''));
	const verb = clauses.flatMap((words, index) =>
		isMain[index] ? words.filter((_, place) => isFiniteVerb(words, place, table, language)) : [],
	);
	const last = clauses.at(-1)?.at(-1) ?? '';
	if (verb.length === 0 || table.danglers.has(last)) return false;
	// "Der Forscher sagt" lacks what he says.
	const endsInMainVerb = isMain.at(-1) === true && verb.length === 1 && verb[0] === last;
	if (endsInMainVerb || language !== 'de') return !endsInMainVerb && (clauses.at(-1)?.length ?? 0) > 1;
	const mustClose = verb.some((word) => table.auxiliaries.has(word)) || isMain.at(-1) === false;
	return !mustClose || closesClause(last, table);
}

/** German clauses end in infinitives, participles and, where subordinate, finite verbs. */
const closesClause = (word: string, table: ClauseWords): boolean =>
	table.auxiliaries.has(word) || table.verbs.has(word) || (/^\p{Ll}{3,}(?:t|en|rn|ln)$/u.test(word) && !table.noVerbs.has(word));

function isFiniteVerb(words: readonly string[], place: number, table: ClauseWords, language: string): boolean {
	const word = words[place] ?? '';
	if (place === 0 || !/^\p{Ll}/u.test(word) || table.noVerbs.has(word)) return false;
	if (table.auxiliaries.has(word) || table.verbs.has(word)) return true;
	return language === 'de' ? hasGermanEnding(words, place) : hasEnglishEnding(words, place);
}

function hasGermanEnding(words: readonly string[], place: number): boolean {
	const word = words[place] ?? '';
	if (!/^\p{Ll}{2,}(?:t|te|ten)$/u.test(word) || /(?:ste|sten)$/u.test(word)) return false;
	// "verletzt" in "wurde verletzt" is no finite verb, but then "wurde" is found too.
	if (!/te?n?$/u.test(word) || word.endsWith('t')) return true;
	const isBeforeNoun = /^\p{Lu}/u.test(words[place + 1] ?? '');
	return !(isBeforeNoun && attribute.test(word) && (determiner.test(words[place - 1] ?? '') || word.startsWith('ge')));
}

function hasEnglishEnding(words: readonly string[], place: number): boolean {
	const word = words[place] ?? '';
	if (/\p{Ll}{2,}ed$/u.test(word)) return !/^(?:an?|the|of|in|by|with|and|.+['’]s)$/u.test(words[place - 1] ?? '');
	return /\p{Ll}{2,}[^s]s$/u.test(word) && /^\p{Lu}/u.test(words[place - 1] ?? '') && place + 1 < words.length;
}
