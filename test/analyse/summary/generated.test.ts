import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isBacked} from '../../../source/analyse/summary/generated/is-backed.js';
import {readAnswer} from '../../../source/analyse/summary/generated/read-answer.js';
import {articleId} from '../../../source/model/ids.js';

const source = 'Der Stadtrat von Norderfleet beschloss den Ausbau für 1,2 Milliarden Euro; zwölf Prozent trägt der Kreis.';

test.each([
	['Der Ausbau kostet 1,2 Milliarden Euro.', true],
	['Norderfleets Stadtrat beschloss den Ausbau.', true],
	['Der Ausbau kostet 1,2 Millionen Euro.', false],
	['Der Ausbau kostet 1,3 Milliarden Euro.', false],
	['Dreizehn Prozent trägt der Kreis.', false],
	['Der Stadtrat von Osterfleet beschloss den Ausbau.', false],
])('%s: %s', (sentence, backed) => {
	expect(isBacked(sentence, source, 'de')).toBe(backed);
});

const sources = [{article: articleId('a'), start: 0, end: source.length, text: source}];

test('whatever a model answers, what comes through cites what it was given, is one line, and holds no control character', () => {
	const pieces = fc.constantFrom(
		'Der Ausbau',
		' [1]',
		' [2]',
		'\n',
		'\u001B[31m',
		'- ',
		'**',
		' beschloss',
		' 1,2',
		'\u202E',
		' Euro.',
		' [1, 1]',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 12}), fc.nat(4), (answer, count) => {
			const sentences = readAnswer(answer.join(''), sources, count, 'de');
			expect(sentences.length).toBeLessThanOrEqual(count);
			for (const {text, cites, generated} of sentences) {
				expect([generated, cites]).toEqual([true, [{article: 'a', start: 0, end: source.length}]]);
				expect(text).not.toMatch(/[\p{Cc}\u202E]/u);
			}
		}),
	);
});
