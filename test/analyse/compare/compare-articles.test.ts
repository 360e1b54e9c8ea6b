import fc from 'fast-check';
import {expect, test} from 'vitest';
import {compareArticles} from '../../../source/analyse/compare/compare-articles.js';
import type {TextSpan} from '../../../source/model/span.js';
import {article} from '../../helpers/article.js';

const compare = (a: readonly string[], b: readonly string[]) => compareArticles(article('a', 'A', ...a), article('b', 'B', ...b));

const bridge = [
	'Die Stadt Lindau am Wehr baut eine neue Brücke über den Mühlbach.',
	'Laut Bürgermeisterin Petra Holm kostet der Bau 12 Millionen Euro.',
	'Kritiker fürchten den Verkehr in der Altstadt.',
	'Die Arbeiten beginnen im Mai.',
];

test('a text against itself is the same throughout', () => {
	const {passages, similarity} = compare(bridge, bridge);
	expect(passages.map(({kind}) => kind)).toEqual(['same', 'same', 'same', 'same']);
	expect(similarity).toBeCloseTo(1);
});

test('pairs the same fact in other words and leaves the rest on its side', () => {
	const other = [
		'Im Rathaus wurde lange gestritten.',
		'Der Bau kostet nach Angaben von Bürgermeisterin Petra Holm rund 12 Millionen Euro.',
		'Ein Tretbootverleih soll folgen.',
	];
	const pairs = compare(bridge, other).passages.map(({kind, a, b}) => [
		kind === 'same' || kind === 'related',
		a?.text ?? null,
		b?.text ?? null,
	]);
	expect(pairs).toContainEqual([true, bridge[1], other[1]]);
	expect(pairs).toContainEqual([false, null, other[2]]);
	expect(pairs).toContainEqual([false, bridge[2], null]);
});

test('pairs sentences told in another order, each once', () => {
	const {passages} = compare(bridge, [...bridge].reverse());
	expect(passages.map(({a}) => a?.text)).toEqual(bridge);
	expect(passages.map(({b}) => b?.text)).toEqual(bridge);
});

test('one sentence may say what two say', () => {
	const {passages} = compare(
		['Die Brücke über den Mühlbach kostet 12 Millionen Euro und wird von Baumeister Anton Reuter aus Hohenfels errichtet.'],
		['Die Brücke über den Mühlbach kostet 12 Millionen Euro.', 'Sie wird von Baumeister Anton Reuter aus Hohenfels errichtet.'],
	);
	expect(passages).toHaveLength(1);
});

test('a sentence that says once more what a distant one says is not called only here', () => {
	const twice = [
		bridge[1] as string,
		'Im Rathaus wurde lange gestritten.',
		'Der Bau koste 12 Millionen Euro, sagt Bürgermeisterin Petra Holm.',
	];
	const {passages, figures} = compare(bridge, twice);
	const about = passages.filter(({b}) => b?.text.includes('12 Millionen Euro'));
	expect(about.map(({a, repeats}) => [a?.text, repeats])).toEqual([
		[bridge[1], null],
		[bridge[1], 'a'],
	]);
	expect(figures.filter(({a}) => a !== null)).toHaveLength(1);
});

test('a passage whose figures differ is not the same', () => {
	const {passages, figures} = compare(['Der Bau der Brücke kostet 12 Millionen Euro.'], ['Der Bau der Brücke kostet 17 Millionen Euro.']);
	expect(passages.map(({kind}) => kind)).toEqual(['related']);
	expect(figures.map(({status, a, b}) => [status, a?.value, b?.value])).toEqual([['differs', 12e6, 17e6]]);
});

test.each([
	['results', 'Der SV Elmshagen hat das Pokalspiel am Samstag im Waldstadion mit 3:2 gewonnen.', 'mit 3:2 gewonnen', 'mit 0:3 verloren'],
	[
		'a sum on one side alone',
		'Nordwest will den Hersteller Brandt kaufen und bietet dafür 14 Millionen Euro.',
		' und bietet dafür 14 Millionen Euro',
		'',
	],
])('passages that differ in %s are not the same', (_what, one, words, others) => {
	expect(compare([one], [one]).passages.map(({kind}) => kind)).toEqual(['same']);
	expect(compare([one], [one.replace(words, others)]).passages.map(({kind}) => kind)).toEqual(['related']);
});

test.each([
	[
		'one actor, another object',
		'Holm investierte bereits über 13 Millionen Euro in Busse.',
		'Während Holm rund 80 Millionen Euro in neue Windräder investieren will, wartet Brandt ab.',
	],
	['another year', 'Der Umsatz von Holm lag 2023 bei 13 Millionen Euro.', 'Der Umsatz von Holm lag 2025 bei 80 Millionen Euro.'],
])('amounts do not contradict each other: %s', (_what, a, b) => {
	const {figures} = compare([a], [b]);
	expect(figures.filter(({status, kind}) => status === 'differs' && kind === 'money')).toEqual([]);
});

test('equal figures agree however they are written, others stand alone', () => {
	const {figures} = compare(
		['Der Bau der Brücke kostet rund 1,2 Milliarden Euro.', 'Sie misst 80 Meter.'],
		['Der Bau der Brücke kostet 1.200 Millionen Euro.', 'Im Mai kamen 3.000 Gäste.'],
	);
	expect(figures.map(({status, kind}) => `${status} ${kind}`)).toEqual(['same money', 'onlyA measure', 'onlyB count']);
});

test('two texts without a word in common have nothing in common', () => {
	const {passages, similarity} = compare(['Regen fällt.'], ['Autos hupen.']);
	expect(passages.map(({kind}) => kind).sort()).toEqual(['onlyA', 'onlyB']);
	expect(similarity).toBeLessThan(0.01);
});

test('two sentences that nearly say the same are more alike than two that do not, though neither pair is one', () => {
	const wanted = ['Die Stadt will die Hafenkräne erneuern.'];
	const near = compare(wanted, ['Kräne im Hafen sind alt.']).similarity;
	expect(near).toBeGreaterThan(2 * compare(wanted, ['Ein Lehrer gewann im Lotto.']).similarity);
});

test('an empty text gives passages of the other side only', () => {
	expect(compare([], bridge).passages.map(({kind}) => kind)).toEqual(bridge.map(() => 'onlyB'));
	expect(compare([], []).passages).toEqual([]);
});

test('the passages of each side hold its whole text once; those of a are in order', () => {
	const line = fc.array(fc.constantFrom('Brücke', 'Bau', 'Stadt', 'kostet', '12', 'Euro', 'Mai.', '„Ja!“', 'Holm', 'Die'), {
		minLength: 1,
		maxLength: 8,
	});
	const paragraphs = fc.array(
		line.map((words) => words.join(' ')),
		{maxLength: 12},
	);
	fc.assert(
		fc.property(paragraphs, paragraphs, (a, b) => {
			const {passages} = compare(a, b);
			const sides = (side: 'a' | 'b') =>
				passages.flatMap((passage): TextSpan[] => (passage[side] && passage.repeats !== side ? [passage[side]] : []));
			const [left, right] = [sides('a'), sides('b')];
			expect(left).toEqual(left.toSorted((one, other) => one.start - other.start));
			expectToCover(left, a.join('\n\n'));
			expectToCover(
				right.toSorted((one, other) => one.start - other.start),
				b.join('\n\n'),
			);
			for (const {score, a: one, b: other} of passages) expect(score).toBeLessThanOrEqual(one && other ? 1 : 0);
		}),
	);
});

function expectToCover(spans: readonly TextSpan[], text: string): void {
	expect(spans.map((span) => text.slice(span.start, span.end))).toEqual(spans.map((span) => span.text));
	expect(
		spans
			.map((span) => span.text)
			.join('')
			.replace(/\s/gu, ''),
	).toBe(text.replace(/\s/gu, ''));
}
