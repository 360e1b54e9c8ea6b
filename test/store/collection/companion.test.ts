import {existsSync, readdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {readCompanion, startCompanion, writeCompanion} from '../../../source/store/collection/companion.js';
import {folderOf} from '../../helpers/folder-of.js';

const stamp = 'a'.repeat(40);
const [first, second] = [Buffer.from('what is known'), Buffer.from(' and how it was told')];

function lay(place: string, of: string | null): void {
	const draft = startCompanion(place, 'known');
	draft.add(first);
	draft.add(second);
	draft.finish(of);
}

test('pieces are given back as one, to the collection they were made of and to no other', () => {
	const place = path.join(folderOf({}), 'kept');
	lay(place, stamp);
	expect(Buffer.from(readCompanion(place, 'known', stamp) ?? []).toString()).toBe('what is known and how it was told');
	expect(readCompanion(place, 'known', 'b'.repeat(40))).toBeNull();
	expect(readCompanion(place, 'known', null)).not.toBeNull();
});

test('nothing lies beside a collection that was not kept, and what lay there stays', () => {
	const folder = folderOf({});
	lay(path.join(folder, 'none'), null);
	expect(readdirSync(folder)).toEqual([]);
	const place = path.join(folder, 'kept');
	writeCompanion(place, 'known', stamp, first);
	lay(place, null);
	expect(Buffer.from(readCompanion(place, 'known', stamp) ?? []).toString()).toBe('what is known');
	expect(readdirSync(folder)).toEqual(['kept.known']);
});

test('until it is finished nobody reads it', () => {
	const place = path.join(folderOf({}), 'kept');
	const draft = startCompanion(place, 'known');
	draft.add(first);
	expect(readCompanion(place, 'known', null)).toBeNull();
	draft.finish(stamp);
	expect(readCompanion(place, 'known', stamp)).not.toBeNull();
});

test('a companion that was cut off or changed is none', () => {
	const place = path.join(folderOf({}), 'kept');
	lay(place, stamp);
	const file = `${place}.known`;
	const whole = readFileSync(file);
	for (let length = 0; length < whole.length; length++) {
		truncateSync(file, length);
		expect(readCompanion(place, 'known', stamp)).toBeNull();
		writeFileSync(file, whole);
	}
	writeFileSync(file, Buffer.from(whole).fill('x', whole.length - 1));
	expect(readCompanion(place, 'known', stamp)).toBeNull();
});

test('where there is no place to write, nothing comes of it', () => {
	const place = path.join(folderOf({}), 'missing', 'kept');
	lay(place, stamp);
	expect(existsSync(path.dirname(place))).toBe(false);
});
