import type {PlacedArticle} from '../model/article.js';
import type {ArticleId} from '../model/ids.js';
import type {TellingKind} from '../model/telling.js';
import type {Language} from './language.js';

interface TellingWords {
	readonly kinds: Readonly<Record<TellingKind, string>>;
	readonly with: (kind: string, other: string) => string;
	readonly likelihood: (percent: string) => string;
	readonly wording: (percent: string) => string;
	readonly shared: (words: string) => string;
	readonly record: string;
	readonly reader: string;
}

const en: TellingWords = {
	kinds: {lead: 'first telling', reprint: 'reprint', agencyCopy: 'agency copy', own: 'own report'},
	with: (kind, other) => `${kind}, one story with ${other}`,
	likelihood: (percent) => `${percent} likely`,
	wording: (percent) => `${percent} of the wording`,
	shared: (words) => `both say ${words}`,
	record: 'the source says so',
	reader: 'joined by hand',
};

const de: TellingWords = {
	kinds: {lead: 'erste Fassung', reprint: 'Nachdruck', agencyCopy: 'Agenturtext', own: 'eigener Bericht'},
	with: (kind, other) => `${kind}, eine Meldung mit ${other}`,
	likelihood: (percent) => `zu ${percent} wahrscheinlich`,
	wording: (percent) => `${percent} des Wortlauts`,
	shared: (words) => `beide nennen ${words}`,
	record: 'so sagt es die Quelle',
	reader: 'von Hand verbunden',
};

/** What tellings are called, and why they are together, by language. */
export const tellingWords: Readonly<Record<Language, TellingWords>> = {en, de};

/**
 * Why an article is in its story, as one line: "reprint, one story with 3 · 92 % likely · 81 % of the wording · both say
 * Meta, 20 billion dollars". Null for a story told once. `numberOf` gives an article's number in the list.
 */
export function whyTogether({telling}: PlacedArticle, numberOf: (id: ArticleId) => number | null, language: Language): string | null {
	const {kind, nearest, by, likelihood, wording, shared} = telling;
	if (nearest === null) return null;
	const words = tellingWords[language];
	const percent = (share: number) => new Intl.NumberFormat(language, {style: 'percent'}).format(share);
	return [
		words.with(words.kinds[kind], String(numberOf(nearest) ?? nearest)),
		by === 'likeness' ? words.likelihood(percent(likelihood)) : by === 'reader' ? words.reader : words.record,
		...(wording >= leastShown ? [words.wording(percent(wording))] : []),
		...(shared.length > 0 ? [words.shared(shared.join(', '))] : []),
	].join(' · ');
}

/** Less common wording than this says nothing. */
const leastShown = 0.05;
