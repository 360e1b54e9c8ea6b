import type {Language} from './language.js';

/** What printed pages say beyond what the reader says too. */
export interface PrintWords {
	readonly briefing: string;
	readonly sources: string;
	/** Before the numbers of articles that say the same: "[2, also 1]". */
	readonly also: string;
	/** Where an article gives another figure than the sentence above: "[2] gives 25 billion (here 20 billion)". */
	readonly differs: (article: string, other: string, own: string) => string;
	/** Before what one telling alone has. */
	readonly onlyTold: (article: string) => string;
	readonly keyFigures: string;
	/** Before the figures other articles give. */
	readonly elsewhere: string;
	/** The mark of a story with articles not shown before. */
	readonly fresh: string;
	/** How many articles are new since the last briefing. */
	readonly freshSince: (count: number, date: string) => string;
	/** Marks a summary that a model wrote. */
	readonly generated: string;
	readonly articles: string;
	readonly original: string;
	readonly toStory: string;
	readonly removed: string;
	/** A picture's caption where the picture stood. */
	readonly caption: (text: string) => string;
	/** Behind a text that breaks off. */
	readonly barrier: string;
	/** Over what a reader keeps though it was removed. */
	readonly kept: string;
	readonly figures: string;
	readonly similarity: (percent: string) => string;
	readonly inferred: string;
	/** Heads of the columns of the figures. */
	readonly columns: {readonly value: string; readonly about: string; readonly where: string};
	/** Heads of the columns of the list. */
	readonly list: Readonly<Record<'number' | 'headline' | 'outlet' | 'date' | 'time', string>>;
	readonly marks: string;
	readonly conflict: string;
	readonly overTime: string;
	readonly whoFirst: string;
	readonly whatWhere: string;
	readonly quotes: string;
	readonly names: string;
	readonly inBoth: string;
	readonly onlyIn: (side: 'A' | 'B') => string;
	readonly noSpeaker: string;
}

const en: PrintWords = {
	briefing: 'Briefing',
	sources: 'Sources',
	also: 'also',
	differs: (article, other, own) => `${article} gives ${other} (here ${own})`,
	onlyTold: (article) => `only in ${article}`,
	keyFigures: 'Figures to know',
	elsewhere: 'elsewhere',
	fresh: 'new',
	freshSince: (count, date) => (count === 0 ? `nothing new since ${date}` : `${count} new since ${date}`),
	generated: 'written by a model',
	articles: 'Articles',
	original: 'original',
	toStory: 'back to the briefing',
	removed: 'Removed',
	caption: (text) => `Picture: ${text}`,
	barrier: 'Here the page asks for a subscription or an account; the rest of the article may be missing.',
	kept: 'Kept',
	figures: 'Figures',
	similarity: (percent) => `${percent} alike`,
	inferred: 'inferred',
	columns: {value: 'Figure', about: 'About', where: 'In'},
	list: {number: 'No.', headline: 'Headline', outlet: 'Outlet', date: 'Date', time: 'Time'},
	marks: '= same   ~ related   + only here   ! figures differ',
	conflict: 'another figure for the same thing stands elsewhere',
	overTime: 'Over time',
	whoFirst: 'Who reported first',
	whatWhere: 'What stands where',
	quotes: 'Quotations',
	names: 'Names',
	inBoth: 'in both',
	onlyIn: (side) => `only in ${side}`,
	noSpeaker: 'speaker not named',
};

const de: PrintWords = {
	briefing: 'Briefing',
	sources: 'Quellen',
	also: 'auch',
	differs: (article, other, own) => `${article} nennt ${other} (hier ${own})`,
	onlyTold: (article) => `nur in ${article}`,
	keyFigures: 'Wichtige Zahlen',
	elsewhere: 'anderswo',
	fresh: 'neu',
	freshSince: (count, date) => (count === 0 ? `nichts Neues seit ${date}` : `${count} neu seit ${date}`),
	generated: 'von einem Modell geschrieben',
	articles: 'Artikel',
	original: 'Original',
	toStory: 'zurück zum Briefing',
	removed: 'Entfernt',
	caption: (text) => `Bild: ${text}`,
	barrier: 'Hier verlangt die Seite ein Abo oder eine Anmeldung; der Rest des Artikels fehlt vielleicht.',
	kept: 'Behalten',
	figures: 'Zahlen',
	similarity: (percent) => `zu ${percent} gleich`,
	inferred: 'erschlossen',
	columns: {value: 'Zahl', about: 'Worüber', where: 'In'},
	list: {number: 'Nr.', headline: 'Überschrift', outlet: 'Medium', date: 'Datum', time: 'Dauer'},
	marks: '= gleich   ~ verwandt   + nur hier   ! Zahlen weichen ab',
	conflict: 'anderswo steht dafür eine andere Zahl',
	overTime: 'Im Lauf der Zeit',
	whoFirst: 'Wer zuerst berichtete',
	whatWhere: 'Was wo steht',
	quotes: 'Zitate',
	names: 'Namen',
	inBoth: 'in beiden',
	onlyIn: (side) => `nur in ${side}`,
	noSpeaker: 'ohne Sprecher',
};

export const printWords: Readonly<Record<Language, PrintWords>> = {en, de};
