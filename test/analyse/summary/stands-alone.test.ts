import {describe, expect, test} from 'vitest';
import {gatherCandidates} from '../../../source/analyse/summary/gather-candidates.js';
import {leansOn} from '../../../source/analyse/summary/leans-on.js';
import {standsAlone} from '../../../source/analyse/summary/stands-alone.js';
import {tellsSomething} from '../../../source/analyse/summary/tells-something.js';
import {article} from '../../helpers/article.js';

const opening = 'Die Stadt Elmshagen baut im Westhafen ein neues Terminal für Fähren.';
const inParagraph = (...sentences: readonly string[]) => gatherCandidates(article('hafen', 'Hafen', sentences.join(' ')), 0);
const second = (sentence: string) => inParagraph(opening, sentence)[1] ?? expect.unreachable(sentence);

describe('a sentence that points back stands not alone, but with the one before', () => {
	test.each([
		'Damit soll der Umschlag um ein Drittel steigen.',
		'Die Reeder lehnen das Vorhaben jedoch ab.',
		'Ein solcher Bau kostet mindestens 40 Millionen Euro.',
		'Der Grund sind die wachsenden Schiffe der Reedereien.',
		'Ihre Bürgermeisterin hatte lange dafür geworben.',
		'Bei Letzterer hatte es schon im Vorjahr Proteste gegeben.',
		'Derweil steigen die Kosten für Stahl und Beton weiter.',
		'Allein dies macht den Westhafen für Reeder teurer.',
		'Für die Anwohner hat beides nichts miteinander zu tun.',
		'Wie der „Nordbote“ weiter schreibt, fehlen noch Genehmigungen.',
		'Gebaut werde in drei Abschnitten, hieß es weiter.',
	])('%s', (sentence) => {
		const candidates = inParagraph(opening, sentence);
		expect(candidates.map(standsAlone)).toEqual([true, false]);
		expect(leansOn(second(sentence), candidates)?.text).toBe(opening);
	});
});

describe('what tells no news is not even told after another', () => {
	test.each([
		'Was sagen die Reeder zu dem neuen Terminal?',
		'Alle Pläne zum Ausbau des Hafens finden Sie hier im Überblick.',
		'Ab wann die Fähren fahren, können Sie hier auf der Karte nachlesen.',
		'Unser Hafen-Newsletter bringt Sie morgens auf den neuesten Stand.',
		'In unserem Hafen-Newsletter berichten wir jeden Freitag darüber.',
		'Der Livestream der Ratssitzung zum Hafen ist hier zu sehen.',
		'[Mehr über den Ausbau des Hafens steht auf den folgenden Seiten.',
		'„Wir bauen hier das schönste Terminal des Nordens.“',
	])('%s', (sentence) => {
		const candidate = second(sentence);
		expect(tellsSomething(candidate)).toBe(false);
		expect(leansOn(candidate, inParagraph(opening, sentence))).toBeNull();
	});
});

test('within a quotation of several sentences only those outside stand alone', () => {
	const [, said, middle, last] = inParagraph(
		opening,
		'Ute Brandis sagte: „Wir bauen ein Terminal für alle.',
		'Niemand muss im Norden länger warten.',
		'Gebaut wird ab dem kommenden Herbst.“',
	);
	expect([said, middle, last].map((candidate) => candidate && tellsSomething(candidate))).toEqual([false, false, false]);
});

test.each([
	'Der Reeder Claas Sieher hat unsere Podcast-Folge gehört, sagte er.',
	'Der Hafen wächst weiter, schreibt der „Nordbote“ am Montag.',
	'Die Linden am Kai müssen dem neuen Terminal weichen.',
	'Zwei weitere Fähren sollen ab Herbst nach Norderfleet fahren.',
])('stands alone: %s', (sentence) => {
	expect(standsAlone(second(sentence))).toBe(true);
	expect(leansOn(second(sentence), inParagraph(opening, sentence))).toBeNull();
});

test('a name in small letters begins a sentence as any other does', () => {
	const [first] = inParagraph('eBay verlegt seinen Sitz im Norden in den neuen Westhafen.');
	expect(first && standsAlone(first)).toBe(true);
});

test('what is left of a sentence that was cut by a paragraph tells nothing', () => {
	const text = `${opening} Es gehe nicht an, sagt Brandis, dass niemand\n\ndürfe, was Reeder längst auf Kosten der Stadt machen.`;
	const rest = gatherCandidates(article('hafen', 'Hafen', text), 0).at(-1);
	expect(rest?.text).toMatch(/^dürfe/u);
	expect(rest && tellsSomething(rest)).toBe(false);
});
