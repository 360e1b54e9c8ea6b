import {existsSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {beforeEach, expect, test} from 'vitest';
import type {Correction} from '../../source/model/correction.js';
import {openCorrectionStore} from '../../source/store/open-correction-store.js';

const keep: Correction = {scope: 'Seeblicker Bote', verdict: 'keep', passage: 'Hinweis: Die Brücke bleibt bis Mai gesperrt.'};
const remove: Correction = {scope: 'olmbach.example', verdict: 'remove', passage: 'Mehr aus Olmbach jeden Tag.'};

let file: string;
beforeEach(() => {
	file = path.join(mkdtempSync(path.join(tmpdir(), 'corrections-')), 'deep', 'corrections.txt');
});
const load = () => openCorrectionStore(file).load();

test('what one run adds the next one loads', () => {
	expect(openCorrectionStore(file).add(keep)).toBeNull();
	expect(openCorrectionStore(file).add(remove)).toBeNull();
	expect(load()).toMatchObject({corrections: [keep, remove], trouble: null});
});

test('the file reads like a list of rules', () => {
	openCorrectionStore(file).add(keep);
	expect(readFileSync(file, 'utf8')).toContain('\n[Seeblicker Bote]\nkeep: Hinweis: Die Brücke bleibt bis Mai gesperrt.\n');
});

test('what a person wrote into the file stays as it is', () => {
	openCorrectionStore(file).add(keep);
	const edited = `# mine\n${readFileSync(file, 'utf8').replace('[Seeblicker Bote]', '[Seeblicker Bote]\n# the weather box')}\n[*]\nremove: Lesen Sie auch *\n`;
	writeFileSync(file, edited);
	openCorrectionStore(file).add({...keep, passage: 'Noch eine Zeile.'});
	const lines = readFileSync(file, 'utf8').split('\n');
	for (const line of edited.split('\n')) expect(lines).toContain(line);
	expect(lines.indexOf('keep: Noch eine Zeile.')).toBeLessThan(lines.indexOf('[*]'));
	expect(load().corrections).toHaveLength(3);
});

test('a correction taken back leaves neither line nor heading', () => {
	const store = openCorrectionStore(file);
	store.add(keep);
	const before = readFileSync(file, 'utf8');
	store.add(remove);
	store.remove(remove);
	expect(readFileSync(file, 'utf8').trimEnd()).toBe(before.trimEnd());
});

test('the opposite verdict on a passage takes the place of the first', () => {
	const store = openCorrectionStore(file);
	store.add(keep);
	store.add({...keep, verdict: 'remove'});
	expect(load().corrections).toEqual([{...keep, verdict: 'remove'}]);
});

test('a line with a slip is passed over, the others hold', () => {
	openCorrectionStore(file).add(keep);
	writeFileSync(file, readFileSync(file, 'utf8').replace('keep:', 'kepe: Tippfehler\nkeep:').concat('remove: Noch eine.\n'));
	expect(load()).toMatchObject({corrections: [keep, {verdict: 'remove', passage: 'Noch eine.'}], trouble: null});
});

test('a damaged file is set aside and begun anew', () => {
	openCorrectionStore(file).add(keep);
	writeFileSync(file, Buffer.from([0, 255, 1, 254]));
	expect(load()).toMatchObject({corrections: [], trouble: 'damaged'});
	expect(existsSync(`${file}.damaged`)).toBe(true);
	expect(openCorrectionStore(file).add(remove)).toBeNull();
	expect(load().corrections).toEqual([remove]);
});

test('the file of a newer version is neither used nor changed', () => {
	const newer = '# meta-brief corrections, version 2\n[a]\nkeep: b\n';
	openCorrectionStore(file).add(keep);
	writeFileSync(file, newer);
	expect(load()).toMatchObject({corrections: [], trouble: 'newer'});
	expect(openCorrectionStore(file).add(keep)).toBe('newer');
	expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('without a place nothing is kept and that is said', () => {
	expect(openCorrectionStore(null).add(keep)).toBe('unwritable');
	expect(openCorrectionStore(null).load()).toEqual({corrections: [], trouble: null});
});
