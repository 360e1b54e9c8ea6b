import type {PlacedArticle} from '../../../model/article.js';
import type {Brief, Story} from '../../../model/brief.js';
import type {Span} from '../../../model/span.js';
import {articlePage} from '../../layout/article-page.js';
import type {Hyphenators} from '../../layout/hyphenate.js';
import type {Line} from '../../layout/line.js';
import {panes} from '../../layout/panes.js';
import {type PreviewSentence, previewPage} from '../../layout/preview-lines.js';
import {clampTop} from '../clamp-top.js';
import {currentScreen} from '../current-screen.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';
import type {SearchScreen} from '../screen.js';
import {type Agreement, agreementOf} from './agreement-of.js';
import {articleOf} from './article-of.js';
import {highlightOfHit} from './highlight-of-hit.js';
import {highlightsOf} from './highlights-of.js';
import {storyOf} from './story-of.js';

/** What stands beside a list: all its lines, and which is the first in view unless the reader scrolls. */
export interface Preview {
	readonly lines: readonly Line[];
	readonly top: number;
	/** The sentences that can be selected, in order; none beside hits. */
	readonly sentences: readonly PreviewSentence[];
}

/** The preview of what is selected in the list or the search pane; null where the screen or the window has none. */
export function previewOf(model: Model): Preview | null {
	const screen = currentScreen(model);
	const {split, body} = panes(model.size, screen.kind);
	if (!split) return null;
	if (screen.kind === 'list') return storyPreview(model, split.right);
	return screen.kind === 'search' ? hitPreview(model, screen, split.right, body) : null;
}

function storyPreview({brief, list, rested, told, settings, overlay, hyphenators}: Model, width: number): Preview {
	const story = list.selected === null ? null : storyOf(brief, list.selected);
	if (!story) return {lines: [], top: 0, sentences: []};
	const selected = overlay?.kind === 'preview' ? overlay.sentence : null;
	const isRested = rested !== null && story.articles.includes(rested);
	const agreement = isRested ? agreementOf(brief, story) : null;
	return {...storyPage(story, brief, width, selected, settings, hyphenators, agreement, isRested || told.has(story.id)), top: 0};
}

/** The hit in its article: from the top where the place its snippet shows is in view there, else with that place at a third. */
function hitPreview({brief, settings, hyphenators}: Model, {answer, cursor}: SearchScreen, width: number, height: number): Preview {
	const hit = answer?.hits[cursor];
	if (!(answer && hit)) return {lines: [], top: 0, sentences: []};
	const highlights = highlightsOf(brief, hit.id, {text: answer.query, typing: false, by: 'search', current: null, from: null});
	const current = highlightOfHit(hit, highlights);
	const {lines, highlightLines} = hitPage(articleOf(brief, hit.id), width, highlights, current, settings, hyphenators);
	const line = highlightLines[current] ?? 0;
	return {lines, sentences: [], top: line < height ? 0 : clampTop(line - Math.floor(height / 3), height, lines.length)};
}

const storyPage = memoised(
	(
		story: Story,
		brief: Brief,
		width: number,
		selected: number | null,
		{language, ascii}: Settings,
		hyphenators: Hyphenators,
		agreement: Agreement | null,
		told: boolean,
	) => previewPage(story, brief, {width, language, ascii, selected, hyphenators, agreement, told}),
);

const hitPage = memoised(
	(
		article: PlacedArticle,
		width: number,
		highlights: readonly Span[],
		current: number,
		{language, ascii}: Settings,
		hyphenators: Hyphenators,
	) => articlePage(article, {width, showRemoved: false, explain: false, highlights, current, hyphenators, language, ascii}),
);
