import type {PlacedArticle} from '../../model/article.js';
import type {Citation, Story} from '../../model/brief.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import type {Role} from './line.js';
import {symbols} from './symbols.js';

/** Something said of a story: what it is, where it stands, and the numbers of the articles behind it. */
export interface Said {
	/** The mark before it; '' for a sentence of the summary. */
	readonly mark: string;
	readonly text: string;
	/** Where the muted numbers at its end begin. */
	readonly cited: number;
	readonly role: Role;
	/** Where Enter leads; null for a remark. */
	readonly cite: Citation | null;
}

export interface SaidOptions {
	readonly language: Language;
	readonly ascii: boolean;
}

/** The sentences of a story's summary, after each where other tellings give other figures, then what one telling alone has. */
export function saidOf({summary, onlyIn}: Story, articles: ReadonlyMap<string, PlacedArticle>, {language, ascii}: SaidOptions): Said[] {
	const words = printWords[language];
	const {differs: differsMark, only} = symbols(ascii);
	const number = ({article}: Citation) => articles.get(article)?.number ?? '?';
	const remark = (text: string): Said => ({mark: differsMark, text, cited: text.length, role: 'differs', cite: null});
	const sentences = summary.flatMap(({text, cites, differs}): Said[] => {
		const numbers = [...new Set(cites.flatMap((cite) => articles.get(cite.article)?.number ?? []))];
		const cited = numbers.length > 0 ? `${text} [${numbers.join('\u00A0')}]` : text;
		const others = differs.map(({own, other}) => remark(words.differs(`[${number(other)}]`, other.text, own.text)));
		return [{mark: '', text: cited, cited: text.length, role: 'text', cite: cites[0]}, ...others];
	});
	const own = onlyIn.map((quotation): Said => {
		const text = `${words.onlyTold(`[${number(quotation)}]`)}: ${quotation.text}`;
		return {mark: only, text, cited: text.length, role: 'text', cite: quotation};
	});
	return [...sentences, ...own];
}
