import {gzipSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {failuresOf, readInput, recordsOf} from './formats/read.js';

test('reads what is packed, by its bytes and not its name, and in pieces of any size', async () => {
	const packed = gzipSync('{"id":"a","text":"One."}\n{"id":"b","text":"Two."}\n');
	const pieces = Array.from(packed, (byte) => Uint8Array.of(byte));
	expect(recordsOf(await readInput(...pieces)).map(({id}) => id)).toEqual(['a', 'b']);
	expect(recordsOf(await readInput(gzipSync('Ein Satz.')))).toMatchObject([{text: 'Ein Satz.'}]);
});

test('a bomb is refused long before it has gone off', async () => {
	const bomb = gzipSync(Buffer.alloc(120_000_000, 'a'));
	const start = process.memoryUsage().arrayBuffers;
	expect(failuresOf(await readInput(bomb))).toEqual([['tooLarge', '20 MB']]);
	expect(process.memoryUsage().arrayBuffers - start).toBeLessThan(80_000_000);
});

test('of a packed file that was cut off, the records before the cut are read', async () => {
	const records = Array.from({length: 20_000}, (_, at) => `{"id":"${at}","text":"${Math.sin(at)}"}\n`).join('');
	const packed = gzipSync(records);
	const all = await readInput(packed.subarray(0, packed.length / 2));
	expect(recordsOf(all).length).toBeGreaterThan(100);
	expect(failuresOf(all)).toEqual([['damaged', 'gzip']]);
});

test('packing twice over is not followed', async () => {
	expect(failuresOf(await readInput(gzipSync(gzipSync('Ein Satz.'))))).toEqual([['binary', null]]);
});
