import {expect, test} from 'vitest';
import {openingClause} from '../../../source/analyse/summary/opening-clause.js';

test('the longer the clause before the news, the more it costs', () => {
	const costs = [
		'Obwohl es regnete, kamen alle.',
		'Obwohl es in Elmshagen seit dem frühen Morgen regnete, kamen alle.',
		'Obwohl es in Elmshagen seit dem frühen Morgen ohne jede Pause und in Strömen regnete, kamen alle.',
	].map((sentence) => openingClause(sentence, 'de'));
	expect(costs).toEqual([0, 3 / 8, 1]);
});

test('a preposition opens no clause, and a clause at the end keeps nothing waiting', () => {
	expect(openingClause('Während der langen Sitzung des Rates am Dienstag in Elmshagen rief Brandis an, die dafür ist.', 'de')).toBe(0);
	expect(openingClause('Alle kamen, obwohl es in Elmshagen seit dem frühen Morgen ohne Pause regnete, pünktlich an.', 'de')).toBe(0);
});

test('knows English clauses, and no other language', () => {
	const sentence = 'While the eastern port has been fighting for every single shipping line for years, the western port builds.';
	expect(openingClause(sentence, 'en')).toBe(1);
	expect(openingClause(sentence, 'fr')).toBe(0);
});
