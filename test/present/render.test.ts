import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import type {Columns, Document, Part, Spans, Tone} from '../../source/present/document/document.js';
import {toJson} from '../../source/present/json/to-json.js';
import {renderHtml} from '../../source/present/render-html.js';
import {renderMarkdown} from '../../source/present/render-markdown.js';
import {renderText} from '../../source/present/text/render-text.js';

const page = {width: 80, color: false, ascii: false, plain: false};
const documentOf = (...parts: Part[]): Document => ({title: 'T', language: 'de', parts});
const words = (text: string, tone: Tone = 'text'): Spans => [{text, tone}];
const columns: Columns = [
	{head: 'No.', align: 'right', fit: 'fixed'},
	{head: 'Headline', align: 'left', fit: 'cut'},
	{head: 'Outlet', align: 'left', fit: 'fixed', from: 60},
];

const text = fc.string({unit: 'grapheme', maxLength: 120});
const spans = fc.array(fc.record({text, tone: fc.constantFrom<Tone>('text', 'strong', 'cite', 'topic', 'removed')}), {maxLength: 3});
const part: fc.Arbitrary<Part> = fc.oneof(
	fc.record({kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), spans}),
	fc.record({kind: fc.constant('paragraph' as const), spans}),
	fc.record({kind: fc.constant('item' as const), marker: fc.constantFrom('', '•', '[12]'), spans}),
	fc.record({kind: fc.constant('verbatim' as const), lines: fc.array(text, {maxLength: 3})}),
	fc.record({
		kind: fc.constant('sides' as const),
		mark: fc.constantFrom('=', '~'),
		tone: fc.constant<Tone>('same'),
		left: fc.option(spans),
		right: fc.option(spans),
	}),
	fc.record({kind: fc.constant('rule' as const)}),
	fc.array(text, {maxLength: 3}).map((titles) => ({
		kind: 'table' as const,
		columns,
		rows: titles.map((title) => [words('1'), words(title), words('Blatt')]),
		showsHead: true,
	})),
);

test('no printed line is wider than the page, whatever stands on it', () => {
	fc.assert(
		fc.property(fc.array(part, {maxLength: 4}), fc.integer({min: 24, max: 140}), fc.boolean(), (parts, width, color) => {
			const lines = renderText(documentOf(...parts), {...page, width, color}).split('\n');
			for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
		}),
		{numRuns: 200},
	);
});

test('no form of output lets a control or bidi character pass but our own colours', () => {
	const anything = fc.string({
		unit: fc.constantFrom(
			'a',
			' ',
			'\u001B',
			'[',
			'3',
			'1',
			'm',
			']',
			'0',
			';',
			'\u0007',
			'\u009B',
			'\u202E',
			'\u2066',
			'\b',
			'\r',
			'\u200F',
			'\uFEFF',
		),
	});
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const colors = /\u001B\[[0-9;]+m/gu;
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
	const steering = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
	fc.assert(
		fc.property(anything, (given) => {
			const document = {
				...documentOf(
					{kind: 'paragraph', spans: words(given, 'strong')},
					{kind: 'verbatim', lines: [given]},
					{kind: 'item', marker: '•', spans: words(given)},
				),
				title: given,
			};
			expect(renderText(document, page)).not.toMatch(steering);
			expect(renderText(document, {...page, color: true}).replace(colors, '')).not.toMatch(steering);
			expect(renderMarkdown(document)).not.toMatch(steering);
			expect(renderHtml(document)).not.toMatch(steering);
			expect(toJson({given})).not.toMatch(steering);
		}),
	);
});

test('JSON comes back as it was, however hostile', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.string(), fc.oneof(fc.string({unit: 'binary'}), fc.integer(), fc.array(fc.string({unit: 'grapheme'})))),
			fc.constantFrom(0, 2),
			(value, indent) => {
				expect(JSON.parse(toJson(value, indent))).toEqual(JSON.parse(JSON.stringify(value)));
			},
		),
	);
	expect(JSON.parse(toJson('\u009B2J\u202E\u{E0041}'))).toBe('\u009B2J\u202E\u{E0041}');
});

test('wraps at words, hangs items behind their marker and keeps to the reading measure', () => {
	const long = 'Wort '.repeat(40).trim();
	const lines = renderText(documentOf({kind: 'item', marker: '[1]', spans: words(long)}), {...page, width: 200})
		.trimEnd()
		.split('\n');
	expect(lines[0]).toMatch(/^ {2}\[1\] Wort/u);
	expect(lines[1]).toMatch(/^ {6}Wort/u);
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
});

test('keeps tables with the same columns in line and cuts only the headline', () => {
	const table = (title: string, outlet: string): Part => ({
		kind: 'table',
		columns,
		rows: [[words('1'), words(title), words(outlet)]],
		showsHead: false,
		tight: true,
	});
	const document = documentOf(
		table('Kurz', 'Bote'),
		table('Eine sehr lange Überschrift, die nicht in die Spalte passt', 'Der Hafenkurier'),
	);
	const [first = '', second = ''] = renderText(document, {...page, width: 60}).split('\n');
	expect(first.indexOf('Bote')).toBe(second.indexOf('Der Hafenkurier'));
	expect(second).toContain('…');
	expect(renderText(document, {...page, width: 59})).not.toContain('Bote');
});

test('sets two texts side by side from 100 columns, else one under the other', () => {
	const document = documentOf({kind: 'sides', mark: '=', tone: 'same', left: words('links'), right: words('rechts')});
	expect(renderText(document, {...page, width: 100})).toMatch(/^= links +│ = rechts\n$/u);
	expect(renderText(document, {...page, width: 100, ascii: true})).toContain(' | ');
	expect(renderText(document, {...page, width: 99})).toBe('= A links\n  B rechts\n');
	expect(renderText(document, {...page, width: 120, plain: true})).toBe('= A links\n  B rechts\n');
});

test('takes nothing of an article for markup', () => {
	const parts: Part[] = [
		{kind: 'paragraph', spans: words('# kein Titel *und* <b>nichts</b> [fett](x) `so`')},
		{kind: 'item', marker: '', spans: words('1. kein Listenpunkt')},
	];
	expect(renderMarkdown(documentOf(...parts))).toBe(
		'\\# kein Titel \\*und\\* \\<b\\>nichts\\</b\\> \\[fett\\](x) \\`so\\`\n\n- 1\\. kein Listenpunkt\n',
	);
	expect(renderHtml(documentOf(...parts))).toContain('&lt;b&gt;nichts&lt;/b&gt;');
});

test('wraps and cuts a word no language has, keeping its letters and its lines narrow', () => {
	const endless = '海港'.repeat(10_000);
	const text = renderText(documentOf({kind: 'paragraph', spans: words(endless, 'strong')}), {...page, color: true});
	const lines = text.trimEnd().split('\n');
	expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(80);
	expect(
		lines
			.join('')
			.match(/\p{Script=Han}/gu)
			?.join(''),
	).toBe(endless);
	const row = renderText(documentOf({kind: 'table', columns, rows: [[words('1'), words(endless), words('a')]], showsHead: false}), page);
	expect(stringWidth(row.trimEnd())).toBeLessThanOrEqual(80);
	expect(row).toMatch(/港…|海…/u);
});
