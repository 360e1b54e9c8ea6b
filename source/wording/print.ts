import type {Language} from './language.js';

/** What printed pages say beyond what the reader says too. */
export interface PrintWords {
	readonly briefing: string;
	readonly sources: string;
	/** Before the numbers of articles that say the same: "[2, also 1]". */
	readonly also: string;
	readonly removed: string;
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
	removed: 'Removed',
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
	removed: 'Entfernt',
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
