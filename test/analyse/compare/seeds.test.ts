import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {compareArticles} from '../../../source/analyse/compare/compare-articles.js';
import {article} from '../../helpers/article.js';

const seed = (name: string) =>
	article(
		name,
		name,
		...readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8')
			.split('\n')
			.filter(Boolean),
	);

const {passages, figures} = compareArticles(seed('000_9c44bb4ddead4dba'), seed('001_88de7c75dac2e4b0'));

test.each([
	['the super PAC', 'Mit dem neu gegründeten Super-PAC namens', 'Die strategischste – und vielleicht umstrittenste'],
	['the framework of the government', 'Diese sollen künftig im sogenannten OneGov', 'Ziel ist die Integration der open-source'],
	['the allies', 'Doch damit nicht genug – Meta öffnete', 'Gleichzeitig öffnete Meta den Zugang'],
	['the cloud deal', 'Laut einem Bericht von Reuters', 'Laut Reuters befindet sich'],
	['the share price', 'Die Börse reagierte jedoch verhalten', 'Trotz dieser strategisch weitreichenden'],
	['the quarterly figures', 'Ob sich dieser Ansatz auszahlt', 'Die Antwort darauf könnte'],
])('the two tellings meet on %s', (_what, left, right) => {
	const found = passages.find(({a}) => a?.text.startsWith(left));
	expect(['same', 'related']).toContain(found?.kind);
	expect(found?.b?.text.startsWith(right)).toBe(true);
});

test('a sentence whose partner is taken stands alone rather than beside a neighbour about something else', () => {
	const led = passages.find(({a}) => a?.text.startsWith('Der Super-PAC wird von einem bipartisischen Team'));
	expect(led?.kind).toBe('onlyA');
});

test('the two tellings agree on their figures', () => {
	const agreed = figures.filter(({status}) => status === 'same').map(({a}) => a?.text);
	expect(agreed).toEqual(['20 Milliarden Dollar', 'rund 20 Milliarden Dollar', '639,40 Euro', 'rund 10 Prozent']);
	expect(figures.filter(({status}) => status === 'differs')).toEqual([]);
});
