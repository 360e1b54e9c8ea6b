import {clauseWords} from './clause-words.js';
import {isUnbroken} from './is-unbroken.js';
import {beginsSubordinate, standsAlone} from './stands-alone.js';

/** A verbatim stretch of a sentence that could be a title, and how little it is one: 0 is best. */
export interface TitleStretch {
	readonly text: string;
	readonly cost: number;
}

/** A list has room for this much of a title. In characters. */
export const longestTitle = 90;
/** Up to here a title is easily read; shorter ones than the next say little. In characters. */
const handyLength = 80;
const tellingLength = 25;
const shortestTitle = 12;
/** What decides where a title may end stands within the next words. In characters. */
const longestWord = 60;

/** "HAMBURG (dpa) - ", "Passau – ", "(Reuters) - ": where the report comes from, no part of what it says. */
export const dateline = /^(?:[\p{Lu}][\p{L}./-]*(?:[ ,/]+\p{Lu}[\p{L}./-]*){0,3} ?)?(?:\([^()]{2,30}\) ?)?[–—-]\s+(?=["„“»«\d\p{Lu}])/u;
const clauseEnd = /,\s|\s[–—-]\s|[:;]\s/gu;
/** Behind a German participle or infinitive "und" begins another clause; behind a noun, or before another adjective, it goes on with a list. */
const secondClause = /(?<=\s\p{Ll}{3,}(?:t|en|rn|ln))\s(?=und\s(?!\p{Ll}{3,}(?:e[nmrs]?)\s))/gu;
const afterColon = /:\s(?=["„“»«\d\p{Lu}])/gu;
const afterComma = /,\s(?=\p{Lu})/u;
/** Between two phrases: the next word opens a new one. */
export const phraseStart =
	/\s(?=(?:mit|für|von|vom|in|im|an|am|auf|bei|beim|durch|über|um|zu|zum|zur|aus|nach|gegen|unter|vor|ohne|seit|bis|wegen|wie|als|with|for|of|in|on|at|by|from|to|over|against|under|without|into|after|while|because|when|although|since|before|as|that|which|who)\s)/gu;
/** What a German verb may still wait for behind a phrase: its second part ("kündigt … an"), an object with its article. */
const awaited =
	/(?:^|\s)(?:an|ab|auf|aus|bei|ein|fest|her|hin|los|mit|nach|statt|teil|um|vor|weg|weiter|wieder|zu|zurück|zusammen|bekannt)$|\p{Lu}[\p{L}-]* (?:den|die|das|einen|eine|ein|seinen?|ihren?) \p{L}/u;

/** In units of one comma the title is cut at. */
const costs = {
	clause: 1,
	joined: 1.2,
	phrase: 3,
	/** For each character that is cut off a title of handy length. */
	missing: 0.005,
	short: 2,
	long: 1,
	referring: 4,
	subordinate: 3,
	speech: 1.5,
	question: 1.5,
	verbless: 1.5,
};

/** The stretches of one sentence that read like a headline: begun where it begins, ended where a clause or a phrase ends. */
export function titleStretches(sentence: string, language: string): TitleStretch[] {
	const start = dateline.exec(sentence)?.[0].length ?? 0;
	const starts = [{at: start, cost: 0}];
	for (const {index, 0: found} of sentence.matchAll(afterColon)) starts.push({at: index + found.length, cost: costs.clause});
	// In English the main clause begins with its subject, in German with its verb.
	const main = language === 'en' && beginsSubordinate(sentence.slice(start), language) ? afterComma.exec(sentence) : null;
	if (main) starts.push({at: main.index + main[0].length, cost: costs.clause});
	return starts.flatMap(({at, cost}) => stretchesFrom(sentence.slice(at), language, cost));
}

function stretchesFrom(text: string, language: string, cost: number): TitleStretch[] {
	const whole = {text: trimEnd(text), cost};
	const head = text.slice(0, longestTitle + longestWord);
	const clauses = Array.from(head.matchAll(clauseEnd), ({index}) => ({text: trimEnd(text.slice(0, index)), cost: cost + costs.clause}));
	const joined = Array.from(head.matchAll(secondClause), ({index}) => ({text: text.slice(0, index), cost: cost + costs.joined}));
	const phrases = Array.from(head.matchAll(phraseStart), ({index}) => index)
		.filter((index) => index <= longestTitle && !awaited.test(text.slice(index).split(/[,;:.!?]|\s[–—]\s/u, 1)[0] ?? ''))
		.map((index) => ({text: trimEnd(text.slice(0, index)), cost: cost + costs.phrase}));
	const parts = [...clauses, ...joined, ...phrases].filter(
		(part) => fits(part) && isUnbroken(part.text, text.slice(part.text.length)) && standsAlone(part.text, language),
	);
	return [...(fits(whole) && isUnbroken(whole.text, '') ? [whole] : []), ...parts].map((stretch) => weigh(stretch, language));
}

const fits = ({text}: TitleStretch): boolean => text.length >= shortestTitle && text.length <= longestTitle;

function weigh({text, cost}: TitleStretch, language: string): TitleStretch {
	const table = clauseWords(language);
	let sum = cost + Math.max(0, handyLength - text.length) * costs.missing;
	if (text.length < tellingLength) sum += costs.short;
	if (text.length > handyLength) sum += costs.long;
	if (table?.referring.has(/^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '')) sum += costs.referring;
	else if (beginsSubordinate(text, language)) sum += costs.subordinate;
	if (/^["„“»«]/u.test(text)) sum += costs.speech;
	if (text.endsWith('?')) sum += costs.question;
	else if (table && !standsAlone(text, language)) sum += costs.verbless;
	return {text, cost: sum};
}

const trimEnd = (text: string): string => text.replace(/[\s.:;,–—-]+$/u, '');
