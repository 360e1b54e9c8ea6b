import {prefixRange, type Vocabulary} from '../index/vocabulary.js';

/** The number of the word with just this key, if the collection has it. */
export function sameWord(vocabulary: Vocabulary, key: string): number | undefined {
	const {start} = prefixRange(vocabulary, key);
	return vocabulary[start] === key ? start : undefined;
}
