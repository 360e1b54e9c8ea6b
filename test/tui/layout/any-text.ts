import fc from 'fast-check';

const oddities = [
	'👩‍👩‍👧',
	'🇩🇪',
	'漢字かな交じり文',
	'شركة',
	'é',
	'ä',
	'–',
	'„',
	'“',
	'…',
	'Donaudampfschifffahrtsgesellschaft',
	'12',
	'%',
	'z.',
	'B.',
	'KI-Revolution',
];

/** Text as an article may hold it: words, emoji, ideographs, right-to-left letters, combining marks, dashes and quotation marks. */
export const anyText: fc.Arbitrary<string> = fc
	.array(fc.oneof(fc.string({unit: 'grapheme', maxLength: 12}), fc.constantFrom(...oddities), fc.lorem({maxCount: 3})), {maxLength: 12})
	.map((words) => words.join(' '));

export const anyWidth: fc.Arbitrary<number> = fc.integer({min: 1, max: 130});
