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
	'Die Linden am Kai müssen dem neuen Terminal weichen.',
	'Zwei weitere Fähren sollen ab Herbst nach Norderfleet fahren.',
])('stands alone: %s', (sentence) => {
	expect(standsAlone(second(sentence))).toBe(true);
	expect(leansOn(second(sentence), inParagraph(opening, sentence))).toBeNull();
});
