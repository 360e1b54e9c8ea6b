import {expect, test} from 'vitest';
import {cleanArticle} from '../../../source/clean/clean-article.js';

/** Milliseconds of processor time that cleaning takes. */
function cost(text: string): number {
	const start = process.cpuUsage();
	cleanArticle({id: 'a', text});
	const {user, system} = process.cpuUsage(start);
	return (user + system) / 1000;
}

const lead = 'Der Kai wird größer, teilte die Stadt am Montag mit. Der Bau kostet 20 Millionen Euro.';
/** Processor time for the longest text here; one pattern whose time grows with the square takes ten times as much. */
const patience = 1500;

test.each(['* ', '> ', '! ', '= ', '# '])('a line of thousands of "%s" costs time by its length, not by its square', (sign) => {
	expect(cost(`${lead}\n\n${sign.repeat(5000)}x" eins`)).toBeLessThan(patience);
});

test('a list of thousands of items costs time by its length, not by its square', () => {
	expect(cost(`${lead}\n\n${'-1\n'.repeat(4000)}`)).toBeLessThan(patience);
});
