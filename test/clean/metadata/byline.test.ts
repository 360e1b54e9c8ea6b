import {expect, test} from 'vitest';
import {agencyOfText, readByline} from '../../../source/clean/metadata/byline.js';

test.each([
	['Bn-Redaktion/aw', null],
	['Von Anna Muster', null],
	['Von Anna Muster und Jens van der Berg, Berlin', null],
	['By Jane Doe', null],
	['Text: Karl-Heinz Öztürk', null],
	['(dpa)', 'dpa'],
	['muh/dpa', 'dpa'],
	['sak/Reuters', 'Reuters'],
	['dpa-AFX', 'dpa-AFX'],
])('%s is a byline', (text, agency) => {
	expect(readByline(text)).toEqual({byline: text, agency});
});

test.each([
	'Von der Leyen sprach lange',
	'Von Montag an fahren keine Busse',
	'By the way',
	'Der Preis/die Kosten',
	'Reuters meldet den Verkauf',
])('%s is none', (text) => {
	expect(readByline(text)).toBeNull();
});

test('a dateline or a signature names the agency', () => {
	expect(agencyOfText('BERLIN (dpa) - Der Bundestag hat zugestimmt.', '')).toBe('dpa');
	expect(agencyOfText('', 'Mehr ist nicht bekannt. (ots/AFP)')).toBe('AFP');
	expect(agencyOfText('Der Bundestag hat zugestimmt.', 'Mehr ist nicht bekannt.')).toBeNull();
});
