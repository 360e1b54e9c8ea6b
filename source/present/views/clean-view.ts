import type {Article} from '../../model/article.js';
import {printWords} from '../../wording/print.js';
import type {Document, Part} from '../document/document.js';
import {span} from '../document/spans.js';
import {blockParts} from './block-parts.js';
import {keptSpans, removalSpans} from './removal-spans.js';
import type {ViewOptions} from './view-options.js';

/**
 * A clean article as a filter gives it: headline and text; with `explain` a list of what was removed, and why.
 * A headline derived from the text would say its words twice, so it is left out.
 */
export function cleanView(article: Article, {language, explain}: ViewOptions): Document {
	const head: Part[] = article.titleFrom === 'given' ? [{kind: 'heading', level: 1, spans: span(article.title, 'headline')}] : [];
	const reasons = explain ? [...removedParts(article, language), ...keptParts(article, language)] : [];
	return {title: article.title, language: article.language, parts: [...head, ...blockParts(article.blocks), ...reasons]};
}

function removedParts({removed}: Article, language: ViewOptions['language']): Part[] {
	if (removed.length === 0) return [];
	const lines = removed.map((removal): Part => ({kind: 'item', marker: '┄', spans: removalSpans(removal, language), tight: true}));
	return [{kind: 'heading', level: 2, spans: span(printWords[language].removed, 'topic')}, ...lines];
}

/** What the reader keeps of what had been removed. */
function keptParts({kept = []}: Article, language: ViewOptions['language']): Part[] {
	if (kept.length === 0) return [];
	const lines = kept.map((passage): Part => ({kind: 'item', marker: '+', spans: keptSpans(passage, language), tight: true}));
	return [{kind: 'heading', level: 2, spans: span(printWords[language].kept, 'topic')}, ...lines];
}
