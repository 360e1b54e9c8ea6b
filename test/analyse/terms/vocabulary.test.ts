import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createVocabulary, restoreVocabulary, type Vocabulary} from '../../../source/analyse/terms/vocabulary.js';

const word = fc.stringMatching(/^[a-zäß🍎]{1,6}$/u);

const told = (vocabulary: Vocabulary) =>
	Array.from({length: vocabulary.size}, (_, id) => [
		vocabulary.termOf(id),
		vocabulary.lengthOf(id),
		vocabulary.idOf(vocabulary.termOf(id)),
	]);

test('a restored vocabulary is as it was, and goes on as it would have', () => {
	fc.assert(
		fc.property(fc.array(word), fc.array(word), (first, then) => {
			const vocabulary = createVocabulary();
			for (const term of first) vocabulary.idOf(term);
			const restored = restoreVocabulary(vocabulary.terms());
			expect(told(restored)).toEqual(told(vocabulary));
			expect(then.map((term) => restored.idOf(term))).toEqual(then.map((term) => vocabulary.idOf(term)));
			expect(told(restored)).toEqual(told(vocabulary));
			expect(restored.terms()).toBe(vocabulary.terms());
		}),
	);
});
