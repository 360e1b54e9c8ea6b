import {expect, test} from 'vitest';
import {describeTellings} from '../../../source/analyse/coverage/describe-tellings.js';
import {storyGroup} from '../../../source/analyse/coverage/story-group.js';
import type {Article} from '../../../source/model/article.js';
import {dated, harbour, harbourAgain, harbourAgency} from './made-up-news.js';

const morning = dated(harbour, '2026-03-02T06:00');
const reprint = dated(harbourAgency, '2026-03-02T09:00');
const own = dated(harbourAgain, '2026-03-02T12:00');

function tellings(...articles: readonly Article[]) {
	const evidence = [{a: morning.id, b: own.id, score: 0.9, shared: ['Norderfleet'], by: 'likeness'}] as const;
	return describeTellings(storyGroup(articles, null, evidence), new Map(articles.map((article) => [article.id, article])));
}

test('knows the first telling, a reprint under another headline, and a report of its own', () => {
	expect(tellings(own, reprint, morning).map(({kind}) => kind)).toEqual(['lead', 'reprint', 'own']);
});

test('takes what shares part of its wording and names the same agency for agency copy', () => {
	const shortened = 'Norderfleet (ta) – Die Gesellschaft will für 45 Millionen Euro ein neues Terminal bauen, hieß es am Morgen.';
	const copy = {...own, agency: 'ta', text: `${shortened} ${own.text}`};
	expect(tellings({...morning, agency: 'ta'}, copy).map(({kind}) => kind)).toEqual(['lead', 'agencyCopy']);
	expect(tellings(morning, {...copy, agency: null}).map(({kind}) => kind)).toEqual(['lead', 'own']);
});

test('says which telling an article is nearest to and why', () => {
	const [lead, copied, report] = tellings(morning, reprint, own);
	expect(lead).toMatchObject({nearest: own.id, by: 'likeness', likelihood: 0.9});
	expect(copied).toMatchObject({nearest: morning.id, by: 'record'});
	expect(report).toMatchObject({nearest: morning.id, by: 'likeness', shared: ['Norderfleet']});
});

test('has nothing to say of a story told once', () => {
	expect(tellings(morning)).toEqual([{kind: 'lead', nearest: null, by: null, likelihood: 1, wording: 0, shared: []}]);
});
