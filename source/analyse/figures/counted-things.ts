import {stem} from '../../language/stem.js';

// Things that copy calls by several names, German and English, a line each. Only true synonyms: customers are no users.
const synonyms = [
	'Menschen Personen Leute people persons',
	'Mitarbeiter Mitarbeitende Beschäftigte Angestellte Arbeitnehmer employees workers staff',
	'Arbeitsplätze Stellen Jobs jobs positions',
	'Chips Prozessoren Grafikprozessoren Grafikchips Grafikkarten GPUs processors',
	'Nutzer Anwender User users',
	'Tote Todesopfer Todesfälle deaths dead',
	'Verletzte injured',
	'Infizierte Neuinfektionen Ansteckungen infections',
	'Firmen Unternehmen Betriebe companies firms',
	'Wähler Wahlberechtigte voters',
	'Autos Fahrzeuge Pkw cars vehicles',
	'Wohnungen apartments flats',
	'Schüler Schulkinder pupils',
	'Soldaten Militärangehörige soldiers troops',
];

const keyOf = (word: string): string => stem(word, 'de').replace(/inn$/u, '');

const classes = new Map(synonyms.flatMap((line, index) => line.split(' ').map((word) => [keyOf(word), `=${index}`] as const)));

/** What is counted, by the last word of its name, whatever it is called: "H100-Chips" and "GPUs" are one. A key, not a word to show. */
export function countedThing(unit: string): string {
	const last = keyOf(unit.split(/[\s-]/u).at(-1) ?? unit);
	return classes.get(last) ?? last;
}
