// What readers do, key by key, on the five articles that ship with the program: the tests walk these journeys in a real
// terminal at several sizes and in both languages, and the pictures in the README are taken on the way.

/**
 * A step: keys as bytes, what the screen shows then (by language, or alike in all), and cells with their look:
 * the first place where `text` stands must have these attributes.
 * @typedef {{bold?: boolean, dim?: boolean, inverse?: boolean, underline?: boolean}} Look
 * @typedef {{keys: string, shows: RegExp | {en: RegExp, de: RegExp}, looks?: readonly {text: RegExp, look: Look}[], hides?: RegExp, picture?: string}} Step
 * @typedef {{name: string, steps: readonly Step[]}} Journey
 */

const enter = '\r';
const leave = '\u001B';
const clearLine = '\u0015';
const earlier = '\u000F';

/** The last row is written last: once it stands, the frame is whole. */
const list = (/** @type {number} */ at, of = 5) => ({
	en: new RegExp(`${at} of ${of}\\s*$`, 'u'),
	de: new RegExp(`${at} von ${of}\\s*$`, 'u'),
});
const reading = / \d+ %\s*$/u;

/** @type {readonly Journey[]} */
export const journeys = [
	{
		name: 'morning briefing',
		steps: [
			{
				keys: 'g',
				shows: list(1),
				hides: /: more, q quits|: mehr, q Ende/u,
				looks: [
					{text: /▸/u, look: {inverse: true}},
					{text: /meta-brief/u, look: {bold: true}},
				],
				picture: 'list',
			},
			{keys: 'n', shows: list(2)},
			{keys: enter, shows: reading, looks: [{text: /Nicht nur Produkte/u, look: {bold: true}}]},
			{keys: 'G', shows: /100 %\s*$/u},
			{keys: 'N', shows: reading, hides: /100 %/u},
			{keys: 'q', shows: list(3)},
			{keys: 'A', shows: {en: /Nothing unread is left here/u, de: /nichts Ungelesenes mehr/u}},
			{keys: 'F', shows: {en: /unread only/u, de: /nur Ungelesenes/u}},
			{keys: enter, shows: list(1, 3)},
			{keys: leave, shows: {en: / of 5\s*$/u, de: / von 5\s*$/u}},
		],
	},
	{
		name: 'find a half-remembered article',
		steps: [
			{keys: 'g', shows: list(1)},
			{
				keys: '/orakle clouddeal',
				shows: {en: /1 of \d+ · \d+ ms/u, de: /1 von \d+ · \d+ ms/u},
				looks: [{text: /Cloud-Deal/u, look: {underline: true}}],
			},
			{keys: enter, shows: {en: /\d of \d+\s*$/u, de: /\d von \d+\s*$/u}, looks: [{text: /Oracle|Cloud-Deal/u, look: {bold: true}}]},
			{keys: earlier, shows: /clouddeal/u},
			{keys: leave, shows: list(1)},
			{keys: ':compar', shows: /: compar/u},
			{keys: enter, shows: {en: /q back/u, de: /q zurück/u}, hides: /: compar/u},
			{keys: 'q', shows: list(1)},
		],
	},
	{
		name: 'compare and save',
		steps: [
			{keys: 'g', shows: list(1)},
			{keys: 'c', shows: {en: /n next difference[^\n]*q back/u, de: /n Unterschied[^\n]*q zurück/u}},
			{keys: 'n', shows: {en: /difference 1 of \d+\s*$/u, de: /Unterschied 1 von \d+\s*$/u}, looks: [{text: /▸/u, look: {inverse: true}}]},
			{keys: '3n', shows: {en: /difference 4 of \d+\s*$/u, de: /Unterschied 4 von \d+\s*$/u}, picture: 'compare'},
			{keys: 'E', shows: /\.md▏/u},
			{keys: `${clearLine}compared.md${enter}`, shows: {en: /Written: compared\.md/u, de: /Geschrieben: compared\.md/u}},
			{keys: `E${clearLine}compared.md${enter}`, shows: {en: /exists: Enter overwrites it/u, de: /gibt es schon/u}},
			{keys: leave, shows: {en: /q back/u, de: /q zurück/u}, hides: /compared/u},
			{keys: 'q', shows: list(1)},
		],
	},
	{
		name: 'recover a wrongly removed passage',
		steps: [
			{keys: '3', shows: list(3)},
			{keys: enter, shows: reading, looks: [{text: /Was steckt hinter/u, look: {bold: true}}], picture: 'reader'},
			{keys: 'x', shows: /┄/u, looks: [{text: /┄/u, look: {dim: true}}], picture: 'removed'},
			{keys: 'K', shows: {en: /keep a removed passage/u, de: /Entferntes ab jetzt behalten/u}},
			{keys: enter, shows: {en: /Kept, from now on/u, de: /Behalten, ab jetzt/u}},
			{keys: 'u', shows: {en: /Taken back/u, de: /Zurückgenommen/u}},
			{keys: 'Ma', shows: {en: /Mark a set/u, de: /Marke a gesetzt/u}},
			{keys: 'qg', shows: list(1)},
			{keys: "'a", shows: reading, hides: /┄/u},
			{keys: 'q', shows: list(3)},
		],
	},
];
