import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {articleId} from '../../source/model/ids.js';
import {openMarkStore} from '../../source/store/open-mark-store.js';

const freshFile = () => path.join(mkdtempSync(path.join(os.tmpdir(), 'marks-')), 'state', 'marks.json');
const one = articleId('one');
const two = articleId('two');
const read = {read: true, starred: false, position: 0};

test('marks outlive the store that saved them', () => {
	const file = freshFile();
	expect(openMarkStore(file).save(new Map([[one, {read: true, starred: true, position: 120}]]))).toBeNull();
	expect(openMarkStore(file).load()).toEqual({marks: new Map([[one, {read: true, starred: true, position: 120}]]), trouble: null});
});

test('a place without marks yet is no trouble', () => {
	expect(openMarkStore(freshFile()).load()).toEqual({marks: new Map(), trouble: null});
});

test('two running copies keep both their marks', () => {
	const file = freshFile();
	const [here, there] = [openMarkStore(file), openMarkStore(file)];
	here.load();
	there.load();
	here.save(new Map([[one, read]]));
	there.save(new Map([[two, read]]));
	here.save(new Map([[one, {...read, starred: true}]]));
	expect(openMarkStore(file).load().marks).toEqual(
		new Map([
			[two, read],
			[one, {...read, starred: true}],
		]),
	);
});

test('taking every mark away leaves nothing behind', () => {
	const file = freshFile();
	const store = openMarkStore(file);
	store.save(new Map([[one, read]]));
	store.save(new Map([[one, {...read, read: false}]]));
	expect(readFileSync(file, 'utf8')).not.toContain('one');
});

test.each([
	['no JSON', '{"version": 1, "marks": {'],
	['another kind of JSON', '[1, 2]'],
	['without a version', '{"marks": {}}'],
	['marks that are no object', '{"version": 1, "marks": 7}'],
	['nothing', ''],
])('a damaged file (%s) is set aside, told, and marks begin anew', (_, text) => {
	const file = freshFile();
	mkdirSync(path.dirname(file));
	writeFileSync(file, text);
	const store = openMarkStore(file);
	expect(store.load()).toEqual({marks: new Map(), trouble: 'damaged'});
	expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text);
	expect(store.save(new Map([[one, read]]))).toBeNull();
	expect(openMarkStore(file).load().marks.get(one)).toEqual(read);
});

test('entries that are no marks are passed over, the others kept', () => {
	const file = freshFile();
	mkdirSync(path.dirname(file));
	writeFileSync(file, '{"version": 1, "marks": {"one": {"read": true, "position": -3}, "two": "read", "__proto__": {"read": true}}}');
	expect(openMarkStore(file).load().marks.get(one)).toEqual(read);
	expect(openMarkStore(file).load().marks.has(two)).toBe(false);
});

test('the file of a newer version is never written over', () => {
	const file = freshFile();
	mkdirSync(path.dirname(file));
	const newer = '{"version": 2, "shelves": []}';
	writeFileSync(file, newer);
	const store = openMarkStore(file);
	expect(store.load()).toEqual({marks: new Map(), trouble: 'newer'});
	expect(store.save(new Map([[one, read]]))).toBe('newer');
	expect(readFileSync(file, 'utf8')).toBe(newer);
});

test('where nothing can be written, saving says so and throws nothing', () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'marks-'));
	writeFileSync(path.join(folder, 'state'), 'a file where a folder should be');
	expect(openMarkStore(path.join(folder, 'state', 'marks.json')).save(new Map([[one, read]]))).toBe('unwritable');
	expect(openMarkStore(null).save(new Map([[one, read]]))).toBe('unwritable');
});

test.skipIf(process.getuid?.() === 0)('a read-only folder is survived', () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'marks-'));
	chmodSync(folder, 0o500);
	expect(openMarkStore(path.join(folder, 'marks.json')).save(new Map([[one, read]]))).toBe('unwritable');
});

test('writing leaves no temporary file behind', () => {
	const file = freshFile();
	openMarkStore(file).save(new Map([[one, read]]));
	expect(readdirSync(path.dirname(file))).toEqual(['marks.json']);
	expect(existsSync(file)).toBe(true);
});
