import type {Difference, Quotation, Story, SummarySentence} from '../../model/brief.js';
import type {News} from '../../model/briefing.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import type {Part, Spans} from '../document/document.js';
import {span} from '../document/spans.js';
import type {Numbers} from './article-numbers.js';

export interface StoryContext {
	readonly numbers: Numbers;
	readonly language: Language;
	readonly news: News | null;
}

/** One story on paper: headline and tellings, its sentences, where other tellings give other figures, and what one alone has. */
export function storyParts(story: Story, context: StoryContext): Part[] {
	const {title, articles, summary, onlyIn} = story;
	const cites = articles.map((id) => ` [${context.numbers(id)}]`).join('');
	return [
		{kind: 'heading', level: 3, spans: [...span(title, 'heading'), ...span(cites, 'cite'), ...freshMark(story, context)]},
		...summary.flatMap((sentence) => [sentencePart(sentence, context), ...sentence.differs.map((one) => differencePart(one, context))]),
		...generatedPart(summary, context),
		...onlyIn.map((quotation) => onlyPart(quotation, context)),
	];
}

function generatedPart(summary: Story['summary'], {language}: StoryContext): Part[] {
	const isGenerated = summary.some(({generated}) => generated);
	return isGenerated ? [{kind: 'item', marker: '', spans: span(`(${printWords[language].generated})`, 'muted'), tight: true}] : [];
}

/** Where everything is new, nothing is marked. */
function freshMark({articles}: Story, {news, language}: StoryContext): Spans {
	const isFresh = Boolean(news?.since) && articles.some((id) => news?.articles.has(id));
	return isFresh ? [...span(' · ', 'muted'), ...span(printWords[language].fresh, 'only')] : [];
}

function sentencePart({text, cites}: SummarySentence, {numbers, language}: StoryContext): Part {
	const [first, ...others] = cites.map(({article}) => numbers(article));
	const more = [...new Set(others)].filter((number) => number !== first);
	const cite = more.length > 0 ? `${first}, ${printWords[language].also} ${more.join(', ')}` : first;
	return {kind: 'item', marker: '', spans: [...span(text), ...span(` [${cite}]`, 'cite')], tight: true};
}

function differencePart({own, other}: Difference, {numbers, language}: StoryContext): Part {
	const words = printWords[language].differs(`[${numbers(other.article)}]`, other.text, own.text);
	return {kind: 'item', marker: '!', spans: span(words, 'differs'), tight: true};
}

function onlyPart({article, text}: Quotation, {numbers, language}: StoryContext): Part {
	const where = printWords[language].onlyTold(`[${numbers(article)}]`);
	return {kind: 'item', marker: '+', spans: [...span(`${where}: `, 'cite'), ...span(text)], tight: true};
}
