import {expect, test} from 'vitest';
import {type Entry, facets, lexiconFor} from '../../../source/analyse/topics/lexicon.js';
import {stem} from '../../../source/language/stem.js';

const speaksFor = (entry: Entry | undefined) => entry && [...entry.speaksFor.keys()].map((facet) => facets[facet]?.names.en);
const found = (word: string, language: string) => speaksFor(lexiconFor(language).find(stem(word, language)));

test('finds a word in any inflected form', () => {
	expect(found('Beteiligungen', 'de')).toEqual(found('Beteiligung', 'de'));
	expect(found('elections', 'en')).toContain('Elections');
});

test('finds a German word as head or first part of a compound', () => {
	expect(found('Minderheitsbeteiligung', 'de')).toContain('Mergers & stakes');
	expect(found('Impfstoffhersteller', 'de')).toBeDefined();
	expect(found('Technologieaktien', 'de')).toContain('Share prices & markets');
});

test('does not take a short word for part of a longer one', () => {
	expect(found('Auswahl', 'de') ?? []).toEqual([]);
});

test('finds phrases', () => {
	const phrase = lexiconFor('de').findPhrase(stem('Super', 'de'), stem('PAC', 'de'));
	expect(speaksFor(phrase)).toEqual(['Lobbying & regulation']);
});

test('reads languages without words of their own as English', () => {
	expect(lexiconFor('fr')).toBe(lexiconFor('en'));
});
