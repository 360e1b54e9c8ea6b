import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Citation, Story} from '../../model/brief.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {whyTogether} from '../../wording/why-together.js';
import {articleFacts} from './article-facts.js';
import {articlesById} from './articles-by-id.js';
import {factLines} from './fact-lines.js';
import type {Hyphenate, Hyphenators} from './hyphenate.js';
import type {Line} from './line.js';
import {type Said, saidOf} from './said-of.js';
import {styleSpan} from './style-span.js';
import {symbols} from './symbols.js';
import {wrapText} from './wrap.js';
import {wrapLines} from './wrap-lines.js';

export interface PreviewOptions {
	readonly width: number;
	readonly hyphenators: Hyphenators;
	readonly language: Language;
	readonly ascii: boolean;
	/** How far the tellings agree, where it is known: passages they share, passages the first has alone. */
	readonly agreement?: {readonly agree: number; readonly onlyHere: number} | null;
	/** Whether what is said of it is there: true unless told. It takes long to be worked out. */
	readonly told?: boolean;
	/** Which of the sentences is selected; null or left out: none. */
	readonly selected?: number | null;
}

/** A sentence of the preview: its lines, and where it stands in an article. */
export interface PreviewSentence {
	readonly line: number;
	/** The line after its last. */
	readonly end: number;
	readonly cite: Citation;
}

export interface PreviewPage {
	readonly lines: readonly Line[];
	/** What can be selected, in order. */
	readonly sentences: readonly PreviewSentence[];
}

/** Columns of the mark before a sentence. */
const gutter = 2;

/**
 * A story beside the list: headline, facts, how its tellings agree, its summary with the numbers it cites, where others give other
 * figures, and what one telling alone has.
 */
export function previewPage(story: Story, brief: Brief, options: PreviewOptions): PreviewPage {
	const {width, language, ascii, told = true, selected = null} = options;
	const byId = articlesById(brief);
	const lead = byId.get(story.articles[0]);
	const lines: Line[] = [
		...wrapLines(story.title, width, 'headline'),
		[],
		...factLines(lead ? articleFacts(lead, language) : [], width, symbols(ascii)),
		...factLines(tellingFacts(story, options), width, symbols(ascii)),
		...tellingLines(story, byId, options),
		[],
	];
	const sentences: PreviewSentence[] = [];
	for (const said of told ? saidOf(story, byId, options) : []) {
		const line = lines.length;
		const isSelected = said.cite !== null && sentences.length === selected;
		const mark = isSelected ? symbols(ascii).selected : said.mark;
		lines.push(...hang(said, {mark, width, hyphenate: options.hyphenators[lead?.language ?? ''] ?? null}));
		if (said.cite) sentences.push({line, end: lines.length, cite: said.cite});
		lines.push([]);
	}
	return {lines, sentences};
}

/** As `previewPage`, the lines alone. */
export const previewLines = (story: Story, brief: Brief, options: PreviewOptions): readonly Line[] =>
	previewPage(story, brief, options).lines;

function tellingFacts({articles}: Story, {language, agreement}: PreviewOptions): readonly string[] {
	if (articles.length < 2) return [];
	const words = readerWords[language];
	const tellings = words.tellings(articles.length);
	return agreement ? [tellings, words.agree(agreement.agree), words.onlyHere(agreement.onlyHere)] : [tellings];
}

/** How the first of the further tellings relate to the others, and why they are here; how many more there are. */
function tellingLines(
	{articles}: Story,
	byId: ReadonlyMap<string, PlacedArticle>,
	{width, language, ascii}: PreviewOptions,
): readonly Line[] {
	const further = articles.slice(1);
	const shown = further.slice(0, mostExplained).flatMap((id) => {
		const article = byId.get(id);
		const why = article && whyTogether(article, (other) => byId.get(other)?.number ?? null, language);
		return why ? factLines([String(article.number), ...why.split(' · ')], width, symbols(ascii)) : [];
	});
	const others = further.length - mostExplained;
	return others > 0
		? [...shown, ...factLines([`${symbols(ascii).only} ${readerWords[language].more(others)}`], width, symbols(ascii))]
		: shown;
}

/** Tellings: what they say, the reader came for. The others explain themselves where they are read. */
const mostExplained = 2;

interface Hanging {
	readonly mark: string;
	readonly width: number;
	readonly hyphenate: Hyphenate | null;
}

/** A text behind its mark, its further lines in line with it. */
function hang({text, cited, role}: Said, {mark, width, hyphenate}: Hanging): Line[] {
	const note = {start: cited, end: text.length, role: 'muted' as const};
	const indent = width > gutter ? gutter : 0;
	return wrapText(text, width - indent, hyphenate).map((row, index): Line => {
		const before = (index === 0 ? mark : '').padEnd(indent).slice(0, indent);
		return [{text: before, role: mark === '' ? 'text' : 'selected'}, ...styleSpan(row, role, [note])];
	});
}
