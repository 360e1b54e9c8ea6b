import {expect, test} from 'vitest';
import {type Draft, noMetadata} from '../../../source/clean/draft.js';
import {listScores} from '../../../source/clean/lines/list-scores.js';
import {readLines} from '../../../source/clean/lines/read-lines.js';
import {splitLines} from '../../../source/clean/lines/split-lines.js';
import {dropScored} from '../../../source/clean/steps/drop-scored.js';

const paragraph = (about: string): string =>
	`${about} hat der Rat der Stadt am Dienstagabend lange gesprochen, und am Ende waren die meisten dafür, weil es nicht anders geht.`;

/** Lines with blank ones between, each with the score the model is said to give it. */
function linesOf(scored: readonly (readonly [text: string, score: number])[]): Draft['lines'] {
	const raw = splitLines(scored.map(([text]) => text).join('\n\n'));
	return readLines(raw, 'de').map((line, index) => ({...line, score: scored[index]?.[1] ?? 0}));
}

const kept = (scored: Parameters<typeof linesOf>[0]): string[] =>
	dropScored({lines: linesOf(scored), removed: [], metadata: noMetadata, language: 'de'}).lines.map(({text}) => text);

const [first, second] = [paragraph('Über den Wochenmarkt'), paragraph('Auch über die Brücke')];

test('a doubtful short line between two paragraphs stays as a heading', () => {
	expect(
		kept([
			[first, 0.9],
			['Was die Händler verlangen', 0.2],
			[second, 0.9],
		]),
	).toContain('Was die Händler verlangen');
});

test('two doubtful short lines in a row are kicker and headline of another story', () => {
	const lines = kept([
		[first, 0.9],
		['Feuerwehr im Einsatz', 0.2],
		['Dachstuhl brennt vollständig aus', 0.3],
		[second, 0.9],
	]);
	expect(lines).toEqual([first, second]);
});

test('a heading over the line that leads to a list stays with it', () => {
	const lines = kept([
		[first, 0.9],
		['Was es kostet', 0.2],
		['Geplant sind zwei Posten:', 0.2],
		[second, 0.9],
	]);
	expect(lines).toContain('Was es kostet');
	expect(lines).toContain('Geplant sind zwei Posten:');
});

test('of many doubtful lines the one over a paragraph needs less to stay', () => {
	const teasers = ['Feuerwehr im Einsatz', 'Dachstuhl brennt aus', 'Mann verletzt sich'].map((text) => [text, 0.45] as const);
	expect(kept([[first, 0.9], ...teasers, ['Was die Händler verlangen', 0.45], [second, 0.9]])).toEqual([
		first,
		'Was die Händler verlangen',
		second,
	]);
});

test('the points of a list stand by the best of them, headlines of other stories each by itself', () => {
	const points = ['• Die Stände stehen künftig in zwei langen Reihen', '• Die Busse fahren samstags einen weiten Umweg'];
	expect(
		listScores(
			linesOf([
				[points[0] ?? '', 0.9],
				[points[1] ?? '', 0.2],
			]),
		),
	).toEqual([0.9, 0.9]);
	const stories = ['• Artenschutz: Warum der Kiebitz verschwindet', '• Wetter: Der wärmste Januar seit vielen Jahren'];
	expect(
		listScores(
			linesOf([
				[stories[0] ?? '', 0.9],
				[stories[1] ?? '', 0.2],
			]),
		),
	).toEqual([0.9, 0.2]);
});

test('in a text told a sentence a line, a short sentence is no teaser', () => {
	const short = 'Viele Händler trugen an diesem Tag keine Handschuhe.';
	const told = [first, second, paragraph('Über den Hafen'), paragraph('Über die Schule'), paragraph('Über das Rathaus')];
	const sentenceALine = told.flatMap((text) => [[text, 0.9] as const, [short, 0.2] as const]);
	expect(kept(sentenceALine).filter((text) => text === short)).toHaveLength(told.length);
	const severalALine = told.flatMap((text, index) => [[`${text} ${told[(index + 1) % told.length]}`, 0.9] as const, [short, 0.2] as const]);
	expect(kept(severalALine)).not.toContain(short);
});
