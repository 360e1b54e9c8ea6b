import {deu} from 'stopword/src/stopwords_deu.js';
import {eng} from 'stopword/src/stopwords_eng.js';

/** Frequent in any report and telling of none; the lists of the package lack them. */
const german = `ab außerdem beim bereits bislang darauf darum dabei damals daraus darin darüber davon derzeit deshalb deswegen etwa hatten
	hätte hätten hierzu inzwischen jedoch knapp künftig laut mittlerweile müsse müssten rund seien sei sollte sollten somit sowie sowohl
	trotzdem wegen weiter weitere weiteren weiterhin worden wurde wurden würde würden zudem zufolge könne könnte könnten wolle wollen
	sagte sagt sagten erklärte hieß heißt betonte berichtete berichtet teilte mitteilte gebe habe heute gestern morgen
	montag dienstag mittwoch donnerstag freitag samstag sonntag uhr mehr viele vielen neue neuen neuer neues dass`;

const english = `according added already also among another around based been being both during even far four going had including
	its just last less like made make many may month much new next now off one only people per said say says several should since still
	take ten than their there these this three told two until week were while will within without would year years yesterday today tomorrow
	monday tuesday wednesday thursday friday saturday sunday mr mrs ms don didn isn wasn won re ve ll`;

const words = (list: string): string[] => list.trim().split(/\s+/u);

const lists: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['de', new Set([...deu, ...words(german)])],
	['en', new Set([...eng, ...words(english)])],
]);

/** Whether a word (any case) carries no topic of its own in that language (ISO 639-1); in other languages no word does. */
export function isStopWord(word: string, language: string): boolean {
	const list = lists.get(language);
	return list !== undefined && (list.has(word) || (!beginsSmall(word) && list.has(word.toLowerCase())));
}

/** All such words of a language, in small letters; null where there is no list. */
export const stopWords = (language: string): ReadonlySet<string> | null => lists.get(language) ?? null;

/** Words are asked about by the million, and most are in small letters already. */
function beginsSmall(word: string): boolean {
	const code = word.charCodeAt(0);
	return code >= 97 && code <= 122;
}
