import {expect, test} from 'vitest';
import {agencyOfText, readByline} from '../../../source/clean/metadata/byline.js';

test.each([
	['Bn-Redaktion/aw', null],
	['muh/dpa', 'dpa'],
	['sak/Reuters', 'Reuters'],
])('%s is a byline', (text, agency) => {
	expect(readByline(text)).toEqual({byline: text, agency});
});

test.each([
	['Von Anna Muster', 'Anna Muster'],
	['Von unserem Korrespondenten Jens Muster', 'Jens Muster'],
	['ANALYSE VON ANNA MUSTER', 'ANNA MUSTER'],
	['Aufgezeichnet von Anna Muster', 'Anna Muster'],
	['Protokoll: Anna Muster', 'Anna Muster'],
	['Text: Anna Muster, Fotos: Jens Muster', 'Anna Muster'],
	['Von Anna Muster und Jens van der Berg, Berlin', 'Anna Muster und Jens van der Berg, Berlin'],
	['By Jane Doe', 'Jane Doe'],
	['Text: Karl-Heinz Öztürk', 'Karl-Heinz Öztürk'],
	['Von unserer Redaktion', 'unserer Redaktion'],
])('of %s only the names are the byline', (text, byline) => {
	expect(readByline(text)).toEqual({byline, agency: null});
});

test.each([
	['(dpa)', 'dpa'],
	['(afp)', 'AFP'],
	['(dpa/lno)', 'dpa'],
	['(Reuters)', 'Reuters'],
	['dpa-AFX', 'dpa-AFX'],
])('%s names an agency and nobody else', (text, agency) => {
	expect(readByline(text)).toEqual({byline: null, agency});
});

test.each([
	'Von der Leyen sprach lange',
	'Von Montag an fahren keine Busse',
	'By the way',
	'Der Preis/die Kosten',
	'Reuters meldet den Verkauf',
	'Von Anna Muster, 3. Juni 2025',
	'Von Anna Muster | 7 Kommentare',
	'Copyright Anna Muster, AP',
	'Foto Anna Muster/dpa',
])('%s is none', (text) => {
	expect(readByline(text)).toBeNull();
});

test('the brackets around a reporting note are no part of it', () => {
	expect(readByline('(Reporting by Jane Doe; editing by John Roe)')?.byline).toBe('Reporting by Jane Doe; editing by John Roe');
});

test('a dateline or a signature names the agency', () => {
	expect(agencyOfText('BERLIN (dpa) - Der Bundestag hat zugestimmt.', '')).toBe('dpa');
	expect(agencyOfText('(Reuters) - The council agreed on Monday.', '')).toBe('Reuters');
	expect(agencyOfText('', 'Mehr ist nicht bekannt. (ots/AFP)')).toBe('AFP');
	expect(agencyOfText('Der Bundestag hat zugestimmt.', 'Mehr ist nicht bekannt.')).toBeNull();
});

test.each(['Anna Muster, dpa', 'Von Anna Muster, dpa', 'Anna Muster/dpa'])('%s names who wrote it and whose report it is', (text) => {
	expect(readByline(text)).toEqual({byline: 'Anna Muster', agency: 'dpa'});
});

test.each(['Analyse von Anlagen und Geräten', 'Interview: Anna Muster über die Brücke', 'Bericht: Die Brücke bleibt zu'])(
	'%s is no byline',
	(text) => {
		expect(readByline(text)).toBeNull();
	},
);
