import {expect, test} from 'vitest';
import {type Draft, noMetadata} from '../../../source/clean/draft.js';
import {readLines} from '../../../source/clean/lines/read-lines.js';
import {splitLines} from '../../../source/clean/lines/split-lines.js';
import {dropBareLabels} from '../../../source/clean/steps/drop-bare-labels.js';

const text = ['Die Brücke ist seit Montag gesperrt, sagt der Rat.', 'Unser Tipp:', 'Jetzt Tickets sichern', 'Sie bleibt bis Mai zu.'];

/** What is left of the text after the step, where one line was removed before. */
function left(gone: string): readonly string[] {
	const all = readLines(splitLines(text.join('\n')), 'de');
	const lines = all.filter((line) => line.text !== gone);
	const removed = all
		.filter((line) => line.text === gone)
		.map((line) => ({line: line.number, text: line.text, reason: 'other' as const, rule: 'test', confidence: 1}));
	const draft: Draft = {lines, removed, metadata: noMetadata, language: 'de'};
	return dropBareLabels(draft).lines.map((line) => line.text);
}

test('a label goes with what stood under it', () => {
	expect(left('Jetzt Tickets sichern')).toEqual([text[0], text[3]]);
});

test('a label stays over what is left', () => {
	expect(left('Sie bleibt bis Mai zu.')).toEqual(text.slice(0, 3));
});
