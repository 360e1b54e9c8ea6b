import {expect, test} from 'vitest';
import {matchPhrase} from '../../../source/clean/phrases/match-phrase.js';

test.each([
	'Hier weiterlesen',
	'Hier geht es zur Übersicht aller Berichte',
	'Hier gibt es alle Bilder vom Hafenfest',
	'Hier zum Newsletter anmelden',
])('%s points away from the article', (text) => {
	expect(matchPhrase(text)?.reason).toMatch(/teaser|newsletter|sharing/u);
});

test.each([
	'Hier leben 90.000 Menschen, mehr als in jeder anderen Stadt am Fluss.',
	'Hier dreht sich an den langen Abenden alles um das Licht.',
	'Hier kann man das ganze Jahr zumindest wandern.',
])('%s tells of a place', (text) => {
	expect(matchPhrase(text)).toBeNull();
});
