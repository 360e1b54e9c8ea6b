import {expect, test} from 'vitest';
import {cleanCollection} from '../../../source/clean/collection/clean-collection.js';
import {startCollection} from '../../../source/clean/collection/start-collection.js';
import type {Article} from '../../../source/model/article.js';

const template = 'Unsere Reporter sind jeden Tag für Olmbach und das Umland unterwegs, bei Regen und bei Sonne.';
const background = 'Der alte Hafen war vor zwei Jahren nach einem Hochwasser gesperrt und seitdem nicht mehr benutzt worden.';

const reports = [
	['Orchester spielt im Park', 'Das Orchester hat am Sonntag vor tausend Zuhörern im Stadtpark gespielt und viel Beifall bekommen.'],
	['Bäcker schließt', 'Der letzte Bäcker im Dorf schließt zum Jahresende, weil er keinen Nachfolger für seine Backstube findet.'],
	['Kuh auf der Autobahn', 'Eine entlaufene Kuh hat am Morgen den Verkehr auf der Autobahn für zwei Stunden zum Stehen gebracht.'],
	['Turnerinnen gewinnen', 'Die Turnerinnen des Vereins haben bei den Landesmeisterschaften drei Medaillen nach Hause gebracht.'],
	['Mieten steigen weiter', 'Wohnungen in der Innenstadt kosten nach einer neuen Auswertung der Kammer im Mittel acht Prozent mehr.'],
] as const;
const records = (end: string, outlet = 'Olmbacher Tagblatt') =>
	reports.map(([title, lead], at) => ({
		id: `${at}`,
		outlet,
		text: `${title}\n\n${lead}\n\nMehr dazu sagte niemand, denn niemand war dabei gewesen und keiner hatte etwas gehört.${at}\n\n${end}\n`,
	}));
const has = (article: Article | undefined, text: string) => article?.blocks.some((block) => block.text === text);

test('a line under unrelated articles of one outlet is furniture in all of them', () => {
	for (const article of cleanCollection(records(template))) {
		expect(has(article, template)).toBe(false);
		expect(article.removed.find(({text}) => text === template)?.rule).toBe('recurs in other articles');
	}
});

test('a stream drops it from the articles that come after enough others', () => {
	const clean = startCollection();
	const kept = records(template).map((record) => has(clean(record), template));
	expect(kept).toEqual([true, true, true, true, false]);
});

test('other outlets keep a line that only one of their articles has', () => {
	const [one] = records(template, 'Seeblicker Bote');
	const articles = cleanCollection([...records(template), ...(one ? [one] : [])]);
	expect(has(articles.at(-1), template)).toBe(true);
});

test('background that several articles on one subject repeat stays', () => {
	const about = reports.map((_, at) => ({
		id: `${at}`,
		outlet: 'Olmbacher Tagblatt',
		text: `Olmbach berät über den Hafen\n\nDer Stadtrat von Olmbach hat in der ${at + 1}. Sitzung über den Umbau des alten Hafens und dessen Kosten beraten.\n\n${background}\n`,
	}));
	for (const article of cleanCollection(about)) expect(has(article, background)).toBe(true);
});

test('the same article twice proves nothing', () => {
	const [first] = records(template);
	for (const article of cleanCollection(Array.from({length: 6}, () => first).filter((record) => record !== undefined)))
		expect(has(article, template)).toBe(true);
});
