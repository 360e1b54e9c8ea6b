import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {asGiven} from '../../source/as-given.js';
import type {PlacedArticle} from '../../source/model/article.js';
import type {Briefing} from '../../source/model/briefing.js';
import {articleId, storyId} from '../../source/model/ids.js';
import type {ArticleRecord} from '../../source/model/record.js';
import {onlyTelling} from '../../source/model/telling.js';
import {renderMarkdown} from '../../source/present/render-markdown.js';
import {renderText} from '../../source/present/text/render-text.js';
import {articleView} from '../../source/present/views/article-view.js';
import {briefView} from '../../source/present/views/brief-view.js';
import {cleanView} from '../../source/present/views/clean-view.js';
import {comparisonView} from '../../source/present/views/comparison-view.js';
import {figuresView} from '../../source/present/views/figures-view.js';
import {hitsView} from '../../source/present/views/hits-view.js';
import {listView} from '../../source/present/views/list-view.js';

const page = {width: 80, color: false, ascii: false, plain: false};
const options = {language: 'en', explain: false} as const;
const placed = (record: ArticleRecord, number: number): PlacedArticle => ({
	...asGiven(record, number),
	topic: 'Harbours',
	story: storyId('s'),
	telling: onlyTelling,
});

const a = placed(
	{id: 'a', title: 'Terminal for Norderfleet', outlet: 'Seebote', published: '2025-06-09', text: 'The harbour gets a terminal.'},
	1,
);
const b = placed({id: 'b', title: 'Second terminal', text: 'A terminal is planned.'}, 2);
const cite = (article: PlacedArticle) => ({article: article.id, start: 0, end: article.text.length});
const brief: Briefing = {
	topics: [
		{
			name: 'Harbours',
			stories: [
				{
					id: storyId('s'),
					title: a.title,
					published: a.published,
					articles: [a.id, b.id],
					summary: [{text: b.text, cites: [cite(b), cite(a), cite(a)], differs: []}],
					onlyIn: [],
				},
			],
		},
	],
	articles: [a, b],
	problems: [],
	figures: [],
	news: null,
};

test('the briefing cites the article it quotes and, once, those that say the same', () => {
	const text = renderText(briefView(brief, options), page);
	expect(text).toContain('HARBOURS\n\nTerminal for Norderfleet [1] [2]\n  A terminal is planned. [2, also 1]\n');
	expect(text).toContain('BRIEFING · 2 articles · 1 story · 1 outlet · 9 June 2025');
	expect(text).toMatch(/\[1\] Terminal for Norderfleet · a · Seebote · 9\sJun\s2025/u);
});

test('the list marks a further telling of the story above it', () => {
	const rows = renderText(listView(brief, options), page).split('\n').slice(3);
	expect(rows[0]).toMatch(/^1 {5}Terminal for Norderfleet +Seebote +9 Jun 2025 +1 min$/u);
	expect(rows[1]).toMatch(/^2 {2}= {2}Second terminal +– +1 min$/u);
});

test('the clean view tells headings, items and paragraphs apart and does not say its headline twice', () => {
	const article = {
		...a,
		blocks: [
			{kind: 'heading', text: a.title, line: 1},
			{kind: 'heading', text: 'Plans', line: 3},
			{kind: 'listItem', text: 'first', line: 4},
			{kind: 'listItem', text: 'second', line: 5},
		] as const,
	};
	expect(renderText(articleView(article, options), page)).toMatch(
		/^Terminal for Norderfleet\n\nSeebote · 9\sJune\s2025 · 1\smin\n\nPlans\n\n {2}• first\n {2}• second\n$/u,
	);
});

test('what was removed stands in its place with line, reason, rule and confidence', () => {
	const removed = [{line: 2, text: 'Share this', reason: 'sharing', rule: 'prompt', confidence: 0.9}] as const;
	const blocks = [
		{kind: 'paragraph', text: 'First.', line: 1},
		{kind: 'paragraph', text: 'Last.', line: 3},
	] as const;
	const text = renderText(articleView({...a, blocks, removed}, {...options, explain: true}), page);
	expect(text).toContain('First.\n\n  ┄ Share this   line 2 · sharing · prompt · 90\u00A0%\n\nLast.');
	expect(renderText(cleanView({...a, blocks, removed}, {...options, explain: true}), page)).toContain('REMOVED\n  ┄ Share this');
});

test('a comparison marks every passage and every figure', () => {
	const side = (text: string) => ({text, start: 0, end: text.length});
	const value = (text: string, amount: number) => ({...side(text), value: amount, unit: 'EUR'});
	const comparison = {
		...{a: a.id, b: b.id, similarity: 0.5},
		passages: [
			{kind: 'same', repeats: null, a: side('Alike.'), b: side('Alike.'), score: 1},
			{kind: 'related', repeats: null, a: side('Soon.'), b: side('Late.'), score: 0.5},
			{kind: 'onlyB', repeats: null, a: null, b: side('New.'), score: 0},
		],
		quotes: [],
		names: [],
		figures: [
			{kind: 'money', about: 'terminal', a: value('45 million euros', 45e6), b: value('54 million euros', 54e6), status: 'differs'},
		],
	} as const;
	const pair = {comparison, a, b, ownWords: () => ({a: [{start: 0, end: 4}], b: []})};
	const text = renderText(comparisonView(pair, options), page);
	expect(text).toContain('= A Alike.\n  B Alike.\n\n~ A Soon.\n  B Late.\n\n+ B New.\n');
	expect(renderMarkdown(comparisonView(pair, options))).toContain('| ~ | **Soon**. | Late. |');
	expect(text).toMatch(/! {2}terminal +45 million euros +54 million euros/u);
	expect(text).toContain('2 same or related · A only 0 · B only 1 · 50% alike');
});

test('figures name what they are about, where they stand and that others disagree', () => {
	const mention = {article: articleId('b'), when: null, start: 0, end: 2, text: '45 million'};
	const text = renderText(
		figuresView(
			[{value: 45e6, unit: null, kind: 'count', about: 'terminal', mentions: [mention, mention], conflicts: [1], timeline: []}],
			[a, b],
			options,
		),
		page,
	);
	expect(text).toMatch(/! {2}45 million {2}terminal {2}\[2\]/u);
	expect(text).toContain('another figure');
});

test('hits show the passage with its matches', () => {
	const hit = {
		id: a.id,
		number: 1,
		title: a.title,
		score: 1,
		field: 'text',
		snippet: 'gets a terminal soon',
		matches: [[7, 15]],
		at: 0,
		story: null,
		also: [],
		reasons: null,
	} as const;
	expect(renderText(hitsView('terminal', [{hit, article: a}], options), {...page, color: true})).toContain(
		'gets a \u001B[1;33mterminal\u001B[22;39m soon',
	);
});

test('no view is wider than its page', () => {
	const long = 'Donaudampfschifffahrtsgesellschaft und 港湾 '.repeat(3);
	const side = {text: long, start: 0, end: long.length};
	const figure = {
		value: 1,
		unit: 'EUR',
		kind: 'money',
		about: long,
		mentions: [{...side, article: a.id, when: '2026'}],
		conflicts: [1],
		timeline: [0, 1],
	} as const;
	const comparison = {
		...{a: a.id, b: b.id, similarity: 0},
		passages: [{kind: 'related', repeats: null, a: side, b: side, score: 1}],
		quotes: [],
		names: [],
		figures: [{kind: 'money', about: long, a: {...side, value: 1, unit: null}, b: null, status: 'onlyA'}],
	} as const;
	const wordy: Briefing = {
		...brief,
		articles: [
			{...a, title: long, outlet: long},
			{...b, number: 1234},
		],
	};
	const views = [
		briefView(wordy, options),
		listView(wordy, {...options, explain: true}),
		figuresView([figure, figure], wordy.articles, options),
		comparisonView({comparison, a, b, ownWords: () => ({a: [], b: []})}, options),
		articleView({...a, title: long, byline: long}, {...options, explain: true}),
	];
	for (const width of [20, 24, 39, 50, 80, 99, 100, 140])
		for (const view of views)
			for (const line of renderText(view, {...page, width}).split('\n'))
				expect([width, line, stringWidth(line) <= width]).toEqual([width, line, true]);
});
