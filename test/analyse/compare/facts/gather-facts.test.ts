import {expect, test} from 'vitest';
import {gatherFacts} from '../../../../source/analyse/compare/facts/gather-facts.js';
import {article} from '../../../helpers/article.js';

const decided = 'Der Stadtrat von Lindau am Wehr hat den Bau der Brücke über den Mühlbach am Freitag mit 14 gegen 9 Stimmen beschlossen.';
const cost = 'Der Bau der Brücke kostet nach Angaben von Bürgermeisterin Petra Holm rund 12 Millionen Euro.';
const dearer = 'Der Bau der Brücke kostet nach Angaben von Bürgermeisterin Petra Holm rund 15 Millionen Euro.';
const ferry = 'Die Fähre nach Norderoog legt ab Juni zweimal täglich ab.';

const early = {...article('early', 'Früh', decided, cost), published: '2025-05-03T08:10'};
const late = {...article('late', 'Spät', dearer, ferry), published: '2025-05-03T14:30'};
const undated = article('undated', 'Ohne Datum', decided);

const {facts, timeline} = gatherFacts([undated, late, early]);
const whereIs = (text: string) =>
	facts.find(({mentions}) => mentions[0].text === text)?.mentions.map(({article: id, how}) => `${id} ${how}`);

test('tellings come by time, those without a date last', () => {
	expect(timeline.map(({article: id}) => id)).toEqual(['early', 'late', 'undated']);
});

test('a fact names every telling that states it, the first first', () => {
	expect(whereIs(decided)).toEqual(['early first', 'undated same']);
});

test('a telling that gives other figures for a fact is marked', () => {
	expect(whereIs(cost)).toEqual(['early first', 'late differs']);
});

test('what one telling alone states is a fact of its own, after those that are shared', () => {
	expect(whereIs(ferry)).toEqual(['late first']);
	expect(facts.at(-1)?.mentions).toHaveLength(1);
	expect(timeline.map(({first, alone}) => [first, alone])).toEqual([
		[2, 0],
		[1, 1],
		[0, 0],
	]);
});

test('headings state nothing', () => {
	const headed = article('headed', 'Mit Zwischentitel', 'Teurer als gedacht', cost);
	const [heading, ...rest] = headed.blocks;
	const blocks = heading ? [{...heading, kind: 'heading' as const}, ...rest] : [];
	expect(gatherFacts([{...headed, blocks}]).facts.map(({mentions}) => mentions[0].text)).toEqual([cost]);
});
