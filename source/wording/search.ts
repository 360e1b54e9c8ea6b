import type {HitReasons, HitWord} from '../model/search.js';
import type {Language} from './language.js';

/** What search says about its hits, in one language. */
export interface SearchWords {
	readonly how: Readonly<Record<HitWord['how'], string>>;
	readonly where: Readonly<Record<HitWord['where'][number], string>>;
	/** Before the other tellings of a story that were found. */
	readonly also: string;
	readonly missesWords: (coverage: string) => string;
	readonly closeTogether: (closeness: string) => string;
	/** While there is no index to ask yet. */
	readonly preparing: string;
	/** Over the queries typed before. */
	readonly earlier: string;
	/** What a query may hold besides words. */
	readonly signs: string;
}

const en: SearchWords = {
	how: {same: 'as asked', begins: 'begins with it', form: 'a form of it', part: 'holds it', nearly: 'misspelt', missing: 'not found'},
	where: {title: 'headline', kicker: 'kicker', label: 'label', text: 'text'},
	also: 'also:',
	preparing: 'Getting ready to search.',
	missesWords: (coverage) => `misses words × ${coverage}`,
	closeTogether: (closeness) => `close together × ${closeness}`,
	earlier: 'Earlier',
	signs: `"these words" 'exact ^start end$ !not a | b  topic: outlet: date:2025-06 is:unread`,
};

const de: SearchWords = {
	how: {
		same: 'wie gefragt',
		begins: 'beginnt so',
		form: 'eine Form davon',
		part: 'enthält es',
		nearly: 'verschrieben',
		missing: 'nicht gefunden',
	},
	where: {title: 'Überschrift', kicker: 'Dachzeile', label: 'Angaben', text: 'Text'},
	also: 'auch:',
	preparing: 'Die Suche wird vorbereitet.',
	missesWords: (coverage) => `Wörter fehlen × ${coverage}`,
	closeTogether: (closeness) => `nah beieinander × ${closeness}`,
	earlier: 'Früher gesucht',
	signs: `"diese Wörter" 'genau ^Anfang Ende$ !nicht a | b  thema: quelle: datum:2025-06 ist:ungelesen`,
};

export const searchWords: Readonly<Record<Language, SearchWords>> = {en, de};

/** Why a hit stands where it does, a line for each word asked for and one for the factors. */
export function reasonLines({words, coverage, closeness}: HitReasons, language: Language): string[] {
	const {how, where, missesWords, closeTogether} = searchWords[language];
	const number = new Intl.NumberFormat(language, {maximumFractionDigits: 2, minimumFractionDigits: 2});
	const lines = words.map((word) => {
		if (word.found === null) return `${word.asked}: ${how.missing}`;
		const places = word.where.map((field) => (field === 'text' ? `${where.text} × ${word.count}` : where[field])).join(', ');
		return `${word.asked}: ${word.found} (${how[word.how]}), ${places}: ${number.format(word.score)}`;
	});
	const factors = [
		...(coverage < 1 ? [missesWords(number.format(coverage))] : []),
		...(closeness > 1 ? [closeTogether(number.format(closeness))] : []),
	];
	return factors.length > 0 ? [...lines, factors.join(', ')] : lines;
}
