import type {Article} from '../../model/article.js';
import {barrierOf} from '../../model/barrier-of.js';
import {captionsOf} from '../../model/captions-of.js';
import {printWords} from '../../wording/print.js';
import type {Document, Part} from '../document/document.js';
import {span} from '../document/spans.js';
import {blockParts} from './block-parts.js';
import {bylineWithTime} from './byline.js';
import {provenance} from './provenance.js';
import {keptSpans, removalSpans} from './removal-spans.js';
import type {ViewOptions} from './view-options.js';

/** One article in the clean view; with `explain` what was removed stands in its place, struck out and with its reason. */
export function articleView(article: Article, options: ViewOptions): Document {
	const blocks = article.blocks.slice(repeated(article));
	const {removed, kept = []} = article;
	const body = options.explain ? explainedParts({blocks, removed, kept}, options) : illustratedParts(article, blocks, options);
	const end: Part[] = barrierOf(article) ? [{kind: 'paragraph', spans: span(printWords[options.language].barrier, 'muted')}] : [];
	return {title: article.title, language: article.language, parts: [...headParts(article, options), ...body, ...end]};
}

/** How many of the first blocks the head of the page says already. */
function repeated({blocks, title, standfirst}: Article): number {
	const count = blocks.findIndex(({text}) => text !== title && text !== standfirst);
	return count === -1 ? 0 : count;
}

function headParts(article: Article, {language, explain}: ViewOptions): Part[] {
	const {kicker, title, standfirst} = article;
	const reasons = explain ? provenance(article, language) : [];
	return [
		...paragraph(kicker ? span(kicker, 'kicker') : []),
		{kind: 'heading', level: 1, spans: span(title, 'headline'), tight: kicker !== null},
		...paragraph(span(standfirst, 'quote')),
		...paragraph(bylineWithTime(article, language, 'long')),
		...reasons.map((spans): Part => ({kind: 'paragraph', spans, tight: true})),
	];
}

const paragraph = (spans: ReturnType<typeof span>): Part[] => (spans.length > 0 ? [{kind: 'paragraph', spans}] : []);

/** The captions of pictures stand where the pictures stood. */
function illustratedParts(article: Article, blocks: Article['blocks'], {language}: ViewOptions): Part[] {
	const own = blockParts(blocks).map((part, index) => ({line: blocks[index]?.line ?? 0, part}));
	const captions = captionsOf(article).map(({line, text}) => {
		const part: Part = {kind: 'paragraph', spans: span(printWords[language].caption(text), 'muted')};
		return {line, part};
	});
	return inOrder([...own, ...captions]);
}

const inOrder = (placed: readonly {readonly line: number; readonly part: Part}[]): Part[] =>
	placed.toSorted((a, b) => a.line - b.line).map(({part}) => part);

function explainedParts({blocks, removed, kept}: Required<Pick<Article, 'blocks' | 'removed' | 'kept'>>, {language}: ViewOptions): Part[] {
	const own = blockParts(blocks).map((part, index) => ({line: blocks[index]?.line ?? 0, part}));
	const out = removed.map((removal, index) => {
		const isNext = removed[index - 1]?.line === removal.line - 1;
		const part: Part = {kind: 'item', marker: '┄', spans: removalSpans(removal, language), tight: isNext};
		return {line: removal.line, part};
	});
	const back = kept.map((passage) => {
		const part: Part = {kind: 'item', marker: '+', spans: keptSpans(passage, language), tight: false};
		return {line: passage.line, part};
	});
	return inOrder([...own, ...out, ...back]);
}
