import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';
import {joinBrokenLines} from '../../../source/clean/lines/join-broken-lines.js';
import {splitLines} from '../../../source/clean/lines/split-lines.js';

const joined = (lines: readonly string[]): string[] => joinBrokenLines(splitLines(lines.join('\n'))).map(({text}) => text);

const broken = [
	'Am alten Kai von Rohrbach wird seit Montag wieder',
	'gebaut, und die Anwohner hören es schon',
	'vor dem Frühstück. Die Gemeinde hat dafür einen Kran aus der',
	'Nachbarstadt geliehen, den im Frühjahr noch niemand haben wollte.',
	'Bis zum Herbst soll die Mauer so hoch sein, dass die',
	'Sturmflut nicht mehr in die Keller läuft.',
];
const paragraphs = [`${broken.slice(0, 4).join(' ')}`, `${broken.slice(4).join(' ')}`];

test('sentences that are broken over several lines at no fixed width are whole again', () => {
	expect(joined(broken)).toEqual(paragraphs);
});

test('none of their lines is taken for a teaser', () => {
	const article = cleanArticle({title: 'Rohrbach baut', text: broken.join('\n')});
	expect(article.removed).toEqual([]);
	expect(article.blocks.map(({text}) => text)).toEqual(paragraphs);
});

test('a heading over such a paragraph stays by itself', () => {
	expect(joined(['Was der Kran kostet', ...broken])).toEqual(['Was der Kran kostet', ...paragraphs]);
});

test('a word that is parted between two lines has no gap', () => {
	expect(joined([...broken, 'Gewartet hatten darauf vor allem die Leute der Hafen-', 'Straße mit ihren niedrigen Kellern.']).at(-1)).toBe(
		'Gewartet hatten darauf vor allem die Leute der Hafen-Straße mit ihren niedrigen Kellern.',
	);
});

test('headlines, menus and the cells of rows are no broken sentences', () => {
	const rows = [
		'Der Kran steht wieder am alten Hafen von Rohrbach | mehr',
		'Die Fähre nach Kaltwasser fährt im Winter nicht | mehr',
		'Das Museum der Fischer zeigt Netze aus hundert Jahren | mehr',
		'Der Markt zieht um auf die Wiese hinter der Kirche | mehr',
		'vor drei Stunden',
		'Rathaus bekommt neue Fenster',
		'mit Bildern',
	];
	expect(joined(rows)).toEqual(rows);
});
