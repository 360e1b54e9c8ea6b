import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Story, SummarySentence} from '../../model/brief.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {whyTogether} from '../../wording/why-together.js';
import {articleFacts} from './article-facts.js';
import {factLines} from './fact-lines.js';
import type {Hyphenate, Hyphenators} from './hyphenate.js';
import type {Line} from './line.js';
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
}

/** A story beside the list: headline, facts, how its tellings agree, and its summary with the numbers it cites. */
export function previewLines(story: Story, brief: Brief, options: PreviewOptions): readonly Line[] {
	const {width, language, ascii} = options;
	const byId = new Map(brief.articles.map((article) => [article.id, article]));
	const lead = byId.get(story.articles[0]);
	const facts = lead ? articleFacts(lead, language) : [];
	return [
		...wrapLines(story.title, width, 'headline'),
		[],
		...factLines(facts, width, symbols(ascii)),
		...factLines(tellingFacts(story, options), width, symbols(ascii)),
		...tellingLines(story, byId, options),
		[],
		...story.summary.flatMap((sentence) => [
			...sentenceLines(sentence, byId, width, options.hyphenators[lead?.language ?? ''] ?? null),
			[],
		]),
	];
}

function tellingFacts({articles}: Story, {language, agreement}: PreviewOptions): readonly string[] {
	if (articles.length < 2) return [];
	const words = readerWords[language];
	const tellings = words.tellings(articles.length);
	return agreement ? [tellings, words.agree(agreement.agree), words.onlyHere(agreement.onlyHere)] : [tellings];
}

/** How each further telling relates to the others, and why it is here. */
function tellingLines(
	{articles}: Story,
	byId: ReadonlyMap<string, PlacedArticle>,
	{width, language, ascii}: PreviewOptions,
): readonly Line[] {
	return articles.slice(1).flatMap((id) => {
		const article = byId.get(id);
		const why = article && whyTogether(article, (other) => byId.get(other)?.number ?? null, language);
		return why ? factLines([String(article.number), ...why.split(' · ')], width, symbols(ascii)) : [];
	});
}

function sentenceLines(
	{text, cites}: SummarySentence,
	byId: ReadonlyMap<string, PlacedArticle>,
	width: number,
	hyphenate: Hyphenate | null,
): readonly Line[] {
	const numbers = [...new Set(cites.flatMap(({article}) => byId.get(article)?.number ?? []))];
	const cited = numbers.length > 0 ? `${text} [${numbers.join('\u00A0')}]` : text;
	const mark = {start: text.length, end: cited.length, role: 'muted' as const};
	return wrapText(cited, width, hyphenate).map((row) => styleSpan(row, 'text', [mark]));
}
