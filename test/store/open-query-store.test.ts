import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {openQueryStore} from '../../source/store/open-query-store.js';

const folder = () => mkdtempSync(path.join(tmpdir(), 'queries-'));

test('queries come back in their order after they were saved', () => {
	const file = path.join(folder(), 'deep', 'queries.txt');
	openQueryStore(file).save(['"cloud deal" | topic:wirtschaft', 'übernahme']);
	expect(openQueryStore(file).load()).toEqual(['"cloud deal" | topic:wirtschaft', 'übernahme']);
	expect(readFileSync(file, 'utf8').endsWith('\n')).toBe(true);
});

test('a missing place, a missing file and one that cannot be written are no failure', () => {
	expect(openQueryStore(null).load()).toEqual([]);
	expect(openQueryStore(path.join(folder(), 'none.txt')).load()).toEqual([]);
	const blocked = path.join(folder(), 'file');
	writeFileSync(blocked, '');
	expect(() => openQueryStore(path.join(blocked, 'queries.txt')).save(['kai'])).not.toThrow();
});

test('no control character of the file reaches the prompt', () => {
	const file = path.join(folder(), 'queries.txt');
	writeFileSync(file, 'kai \u001B[31mrot\u202E\n\n');
	expect(openQueryStore(file).load()).toEqual(['kai rot']);
});
