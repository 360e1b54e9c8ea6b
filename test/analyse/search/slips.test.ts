import {expect, test} from 'vitest';
import {createSearch} from '../../../source/analyse/search/create-search.js';
import {soundKey} from '../../../source/analyse/search/words/sound-key.js';
import {article} from '../../helpers/article.js';

const search = createSearch([
	article('music', 'Konzert im Hafen', 'Das Philharmonische Orchester spielt unter Dirigentin Zacharias.', 'Der Rhythmus trug den Abend.'),
	article('firm', 'Rekord bei Nord Chip', 'Der Vorstand von Nord Chip nannte zwei Billionen Schritte.', 'Früher waren es Millionen.'),
	article('club', 'Neue Halle', 'Der Superklub baut eine Halle.', 'Der Vertrag mit Victoria Meyer gilt noch drei Jahre.'),
]);

test.each([
	['filharmonisch', 'music'],
	['orkester', 'music'],
	['rytmus', 'music'],
	['sacharias', 'music'],
	['nordchip', 'firm'],
	['billionnen', 'firm'],
	['super klub', 'club'],
	['supperklup', 'club'],
	['viktoria meier', 'club'],
	['fertrag', 'club'],
])('%j is understood', (query, id) => {
	expect(search.query(query)[0]?.id).toBe(id);
});

test.each(['xyzzyqwrt', 'twung', 'zzzz', 'qqqqqq', 'wexlomp'])('%j resembles nothing', (query) => {
	expect(search.query(query)).toEqual([]);
});

test.each([
	['nordchip', 'Nord Chip'],
	['super klub', 'Superklub'],
	['billionnen', 'Billionen'],
])('%j marks %j', (query, marked) => {
	const [hit] = search.query(query);
	expect(hit?.matches.map(([start, end]) => hit.snippet.slice(start, end))).toEqual([marked]);
});

test.each([
	['filosofie', 'philosophie'],
	['orakel', 'orackel'],
	['meier', 'maier'],
	['meyer', 'maier'],
	['schiffahrt', 'schifffahrt'],
	['stadt', 'statt'],
])('%j sounds like %j', (one, other) => {
	expect(soundKey(one)).toBe(soundKey(other));
});
