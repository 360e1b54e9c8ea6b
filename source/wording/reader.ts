import type {RemovalReason} from '../model/article.js';
import type {Language} from './language.js';
import {formatNumber} from './numbers.js';

/** Everything the reader's pages say, in one language. Counts come with their noun in the right number. */
export interface ReaderWords {
	readonly articles: (count: number) => string;
	readonly stories: (count: number) => string;
	readonly outlets: (count: number) => string;
	readonly tellings: (count: number) => string;
	readonly hits: (count: number) => string;
	readonly agree: (count: number) => string;
	readonly onlyHere: (count: number) => string;
	readonly alsoTold: string;
	readonly noTopic: string;
	readonly noDate: string;
	readonly noOutlet: string;
	readonly minutes: (count: number) => string;
	readonly position: (at: number, of: number) => string;
	readonly difference: (at: number, of: number) => string;
	readonly derivedTitle: string;
	readonly inferredDate: (evidence: string) => string;
	readonly removedLines: (count: number) => string;
	readonly removedShort: (count: number) => string;
	readonly nothingRemoved: string;
	readonly emptyArticle: string;
	readonly sourceLine: (line: number) => string;
	readonly reasons: Readonly<Record<RemovalReason, string>>;
	readonly comparison: string;
	readonly figures: string;
	readonly dates: string;
	readonly passages: string;
	readonly agreeing: (count: number) => string;
	readonly onlyIn: (side: 'A' | 'B', count: number) => string;
	readonly more: (count: number) => string;
	readonly noHits: string;
	readonly noFigures: string;
	readonly value: string;
	readonly about: string;
	readonly sources: string;
	readonly otherwise: string;
	readonly overTime: string;
	readonly matrix: string;
	readonly timeline: string;
	readonly factMarks: string;
	readonly firstFacts: (first: number, alone: number) => string;
	readonly tooSmall: string;
	readonly reading: string;
	readonly grouping: string;
	readonly saveAs: string;
	readonly fileForms: string;
	readonly overwrite: string;
	readonly perSecond: (count: string) => string;
}

const en: ReaderWords = {
	articles: counted('en', 'article', 'articles'),
	stories: counted('en', 'story', 'stories'),
	outlets: counted('en', 'outlet', 'outlets'),
	tellings: counted('en', 'telling', 'tellings'),
	hits: counted('en', 'hit', 'hits'),
	agree: counted('en', 'passage agrees', 'passages agree'),
	onlyHere: counted('en', 'only here', 'only here'),
	alsoTold: 'also:',
	noTopic: 'Other',
	noDate: 'date unknown',
	noOutlet: 'outlet unknown',
	minutes: (count) => `${count} min`,
	position: (at, of) => `${formatNumber(at, 'en')} of ${formatNumber(of, 'en')}`,
	difference: (at, of) => `difference ${at} of ${of}`,
	derivedTitle: 'headline taken from the lead',
	inferredDate: (evidence) => `date read from “${evidence}”`,
	removedLines: counted('en', 'line removed', 'lines removed'),
	removedShort: (count) => `${count} removed`,
	nothingRemoved: 'nothing removed',
	emptyArticle: 'Nothing of this article is left after cleaning.',
	sourceLine: (line) => `line ${line}`,
	reasons: {
		advertisement: 'advertisement',
		disclaimer: 'disclaimer',
		navigation: 'navigation',
		teaser: 'teaser',
		comments: 'comments',
		sharing: 'sharing',
		newsletter: 'newsletter',
		caption: 'caption',
		quoteTable: 'quote table',
		metadata: 'metadata',
		duplicate: 'repeated',
		other: 'other',
	},
	comparison: 'comparison',
	figures: 'figures',
	dates: 'dates',
	passages: 'passages',
	agreeing: (count) => `${count} same or related`,
	onlyIn: (side, count) => `${side} only ${count}`,
	more: (count) => `${count} more`,
	noHits: 'Nothing found.',
	noFigures: 'No figures in these articles.',
	value: 'figure',
	about: 'about',
	sources: 'in',
	otherwise: 'elsewhere',
	overTime: 'over time',
	matrix: 'what stands where',
	timeline: 'who reported first',
	factMarks: '1 first   = same   ~ in other words   ! other figures   + only here',
	firstFacts: (first, alone) => {
		if (first === 0) return 'first with nothing';
		return `first with ${counted('en', 'fact', 'facts')(first)}${alone > 0 ? `, ${alone} of them nowhere else` : ''}`;
	},
	tooSmall: 'too small: needs 40 x 10',
	reading: 'reading',
	grouping: 'grouping',
	saveAs: 'Save as',
	fileForms: '.md .txt .html .json',
	overwrite: 'exists: Enter overwrites it',
	perSecond: (count) => `${count} a second`,
};

const de: ReaderWords = {
	articles: counted('de', 'Artikel', 'Artikel'),
	stories: counted('de', 'Meldung', 'Meldungen'),
	outlets: counted('de', 'Medium', 'Medien'),
	tellings: counted('de', 'Fassung', 'Fassungen'),
	hits: counted('de', 'Treffer', 'Treffer'),
	agree: counted('de', 'Stelle stimmt überein', 'Stellen stimmen überein'),
	onlyHere: counted('de', 'nur hier', 'nur hier'),
	alsoTold: 'auch:',
	noTopic: 'Weiteres',
	noDate: 'ohne Datum',
	noOutlet: 'ohne Medium',
	minutes: (count) => `${count} Min.`,
	position: (at, of) => `${formatNumber(at, 'de')} von ${formatNumber(of, 'de')}`,
	difference: (at, of) => `Unterschied ${at} von ${of}`,
	derivedTitle: 'Überschrift aus dem Vorspann',
	inferredDate: (evidence) => `Datum aus „${evidence}“`,
	removedLines: counted('de', 'Zeile entfernt', 'Zeilen entfernt'),
	removedShort: (count) => `${count} entfernt`,
	nothingRemoved: 'nichts entfernt',
	emptyArticle: 'Von diesem Artikel bleibt nach dem Bereinigen nichts übrig.',
	sourceLine: (line) => `Zeile ${line}`,
	reasons: {
		advertisement: 'Werbung',
		disclaimer: 'Haftungshinweis',
		navigation: 'Navigation',
		teaser: 'Anreißer',
		comments: 'Kommentare',
		sharing: 'Teilen',
		newsletter: 'Newsletter',
		caption: 'Bildtext',
		quoteTable: 'Kurstabelle',
		metadata: 'Angaben',
		duplicate: 'Wiederholung',
		other: 'Sonstiges',
	},
	comparison: 'Vergleich',
	figures: 'Zahlen',
	dates: 'Zeitangaben',
	passages: 'Stellen',
	agreeing: (count) => `${count} gleich oder verwandt`,
	onlyIn: (side, count) => `nur ${side} ${count}`,
	more: (count) => `${count} weitere`,
	noHits: 'Nichts gefunden.',
	noFigures: 'Keine Zahlen in diesen Artikeln.',
	value: 'Zahl',
	about: 'worum es geht',
	sources: 'in',
	otherwise: 'anderswo',
	overTime: 'im Lauf der Zeit',
	matrix: 'was wo steht',
	timeline: 'wer zuerst berichtete',
	factMarks: '1 zuerst   = gleich   ~ anders gesagt   ! andere Zahlen   + nur hier',
	firstFacts: (first, alone) => {
		if (first === 0) return 'zuerst mit nichts';
		return `zuerst mit ${counted('de', 'Aussage', 'Aussagen')(first)}${alone > 0 ? `, davon ${alone} nirgends sonst` : ''}`;
	},
	tooSmall: 'zu klein: 40 x 10 nötig',
	reading: 'Artikel werden gelesen',
	grouping: 'Meldungen werden geordnet',
	saveAs: 'Speichern als',
	fileForms: '.md .txt .html .json',
	overwrite: 'gibt es schon: Enter überschreibt',
	perSecond: (count) => `${count} je Sekunde`,
};

/** The words of the reader's pages by language. */
export const readerWords: Readonly<Record<Language, ReaderWords>> = {en, de};

function counted(language: Language, one: string, other: string): (count: number) => string {
	let rules: Intl.PluralRules | undefined;
	return (count) => {
		rules ??= new Intl.PluralRules(language);
		return `${formatNumber(count, language)} ${rules.select(count) === 'one' ? one : other}`;
	};
}
