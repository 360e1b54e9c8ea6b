import fc from 'fast-check';
import {expect, test} from 'vitest';
import {groupCoverage} from '../../../source/analyse/coverage/group-coverage.js';
import type {StoryGroup} from '../../../source/analyse/coverage/story-group.js';
import {assignTopics} from '../../../source/analyse/topics/assign-topics.js';
import type {Article} from '../../../source/model/article.js';
import {storyId} from '../../../source/model/ids.js';
import {article} from '../../helpers/article.js';

const alone = (articles: readonly Article[]): StoryGroup[] => articles.map(({id}) => ({id: storyId(id), articles: [id], evidence: []}));
const headings = (articles: readonly Article[], language: 'de' | 'en' = 'de') =>
	Object.fromEntries([...assignTopics(articles, alone(articles), {language})].map(([id, [best]]) => [id, best.name]));

// Four articles on one company: its name and its trade are in all of them.
const stake = article(
	'stake',
	'Robotikkonzern Ferrumat will bei Greifwerk einsteigen',
	'Der Robotikkonzern Ferrumat verhandelt über eine Beteiligung am Startup Greifwerk. Die Gründer würden einen Anteil von 30 Prozent abgeben, die Bewertung läge bei 400 Millionen Euro.',
);
const results = article(
	'results',
	'Ferrumat steigert den Quartalsgewinn',
	'Der Robotikkonzern Ferrumat hat im zweiten Quartal mehr Umsatz und Gewinn gemacht. Die Prognose für das Geschäftsjahr hebt der Hersteller von Robotern an.',
);
const lobby = article(
	'lobby',
	'Ferrumat wirbt im Bundestag für laxere Regeln',
	'Der Robotikkonzern Ferrumat baut seine Lobbyarbeit aus. Ein Lobbyist bestätigte Gespräche über die Regulierung von Robotern, die Aufsichtsbehörde prüft eine Richtlinie.',
);
const strike = article(
	'strike',
	'Warnstreik bei Ferrumat',
	'Beim Robotikkonzern Ferrumat ruht die Arbeit. Die Gewerkschaft fordert einen Tarifvertrag für alle Beschäftigten, der Betriebsrat unterstützt den Streik.',
);
const company = [stake, results, lobby, strike];

test('names what each article on one company says, not what all share', () => {
	expect(headings(company)).toEqual({
		stake: 'Übernahmen & Beteiligungen',
		results: 'Geschäftszahlen',
		lobby: 'Lobbyismus & Regulierung',
		strike: 'Tarife & Streiks',
	});
});

test('names topics in the language asked for, whatever the article is written in', () => {
	expect(headings(company, 'en')).toMatchObject({stake: 'Mergers & stakes', results: 'Company results'});
});

test('keeps its headings when an article is added', () => {
	const flood = article(
		'flood',
		'Hochwasser an der Selke',
		'Nach tagelangem Regen steht die Altstadt unter Wasser, ein Erdrutsch versperrt die Straße.',
	);
	expect(headings([...company, flood])).toMatchObject(headings(company));
});

test('names topics the same way in any order', () => {
	const expected = headings(company);
	fc.assert(
		fc.property(fc.shuffledSubarray(company, {minLength: company.length}), (shuffled) => {
			expect(headings(shuffled)).toEqual(expected);
		}),
		{numRuns: 20},
	);
});

test('gives all tellings of one story the same topics', () => {
	const group: StoryGroup = {id: storyId('both'), articles: [stake.id, results.id], evidence: []};
	const topics = assignTopics([stake, results], [group], {language: 'de'});
	expect(topics.get(stake.id)).toEqual(topics.get(results.id));
});

test('lets a topic an article came with win for its story', () => {
	const topics = assignTopics([{...stake, topic: 'Roboter'}], alone([stake]), {language: 'de'});
	expect(topics.get(stake.id)?.[0]).toEqual({name: 'Roboter', score: 1});
});

test('has a heading for articles about nothing it knows', () => {
	const odd = article('odd', 'Qwx', 'Zrbl frx qwv.');
	expect(headings([odd])).toEqual({odd: 'Vermischtes'});
	expect(headings([odd], 'en')).toEqual({odd: 'Other news'});
	expect(assignTopics([], groupCoverage([]), {language: 'de'}).size).toBe(0);
});

test('scores topics from 0 to 1, best first, and names each once', () => {
	for (const [, topics] of assignTopics(company, alone(company), {language: 'de'})) {
		const scores = topics.map(({score}) => score);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		expect(Math.min(...scores)).toBeGreaterThan(0);
		expect(Math.max(...scores)).toBeLessThanOrEqual(1);
		expect(new Set(topics.map(({name}) => name)).size).toBe(topics.length);
	}
});

test('gives a facet with a single story no heading among some dozens', () => {
	const copies = Array.from({length: 12}, (_, at) => ({...strike, id: `strike-${at}` as Article['id']}));
	expect(headings([...copies, results])).toMatchObject({'strike-0': 'Tarife & Streiks', results: 'Wirtschaft & Finanzen'});
});

test('lists a large mixed collection by subjects and divides the one that would hold most of it', () => {
	const copies = (piece: Article, count: number) =>
		Array.from({length: count}, (_, at) => ({...piece, id: `${piece.id}-${at}` as Article['id']}));
	const match = article(
		'match',
		'Fußball: Remis im Derby',
		'Der Stürmer traf per Elfmeter, der Trainer lobte die Abwehr. Der Spieltag der Bundesliga endet am Sonntag.',
	);
	const slalom = article(
		'slalom',
		'Slalom: Sieg im Weltcup',
		'Im Slalom gewann der Schwede den Weltcup vor zwei Österreichern, das Skirennen litt unter Nebel.',
	);
	const concert = article(
		'concert',
		'Konzert im Dom',
		'Das Orchester spielte unter seinem Dirigenten, die Sängerin sang Lieder des Komponisten.',
	);
	const large = headings([...copies(match, 40), ...copies(slalom, 20), ...copies(concert, 28)]);
	expect(large).toMatchObject({'match-0': 'Fußball', 'slalom-0': 'Wintersport', 'concert-0': 'Kultur'});
});
