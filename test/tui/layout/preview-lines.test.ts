import {expect, test} from 'vitest';
import {articleId} from '../../../source/model/ids.js';
import {noHyphenators} from '../../../source/tui/layout/hyphenate.js';
import type {Line} from '../../../source/tui/layout/line.js';
import {previewLines} from '../../../source/tui/layout/preview-lines.js';
import {harbourBrief} from './harbour-brief.js';
import {harbourTelling} from './harbour-telling.js';
import {textOf} from './text-of.js';

const english = {language: 'en', ascii: false, hyphenators: noHyphenators} as const;
const shown = (lines: readonly Line[]) => lines.map((line) => textOf(line).trimEnd());
const [story] = harbourBrief.topics[0]?.stories ?? [];

test('the preview gives headline, facts, agreement and the summary with what it cites', () => {
	const lines = story ? previewLines(story, harbourBrief, {...english, width: 46, agreement: {agree: 9, onlyHere: 3}}) : [];
	expect(shown(lines)).toEqual([
		'Nordwind greift nach Seebrück',
		'',
		'Seebrücker Bote · Küstenredaktion/ms',
		'9 June 2025, 16:13 · 1 min',
		'2 tellings · 9 passages agree · 3 only here',
		'',
		'  Rund 120 Millionen Euro soll der Ausbau',
		'  kosten. [1 2]',
		'',
		'  Der Rat entscheidet im Herbst. [1]',
		'',
	]);
});

test('of many tellings a few say why they are here, and the text is not far below', () => {
	const telling = {kind: 'own', nearest: articleId('harbour'), by: 'likeness', likelihood: 0.9, wording: 0, shared: []} as const;
	const tellings = Array.from({length: 9}, (_, at) => ({...harbourTelling(), id: articleId(`telling-${at}`), number: at + 2, telling}));
	const many = {...harbourBrief, articles: [...harbourBrief.articles, ...tellings]};
	const lines = story
		? previewLines({...story, articles: [story.articles[0], ...tellings.map(({id}) => id)]}, many, {...english, width: 46})
		: [];
	const head = shown(lines).slice(
		0,
		shown(lines).findIndex((line) => line.includes('120 Millionen')),
	);
	expect(head.filter((line) => /own report/u.test(line))).toHaveLength(2);
	expect(head).toContain('+ 7 more');
});
