import {expect, test} from 'vitest';
import {inOrder, type Promised} from '../../../source/cli/collection/in-order.js';

const later = <Value>(value: Value, turns: number): Promise<Value> =>
	turns === 0 ? Promise.resolve(value) : new Promise((resolve) => setImmediate(() => resolve(later(value, turns - 1))));

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
	const list: Value[] = [];
	for await (const value of values) list.push(value);
	return list;
}

test('gives what is promised in order, however long each takes', async () => {
	async function* promised(): AsyncGenerator<Promised<number>> {
		yield {value: later(1, 5)};
		yield {value: 2};
		yield {value: later(3, 2)};
		yield {value: later(4, 0)};
	}
	expect(await all(inOrder(promised(), () => 2))).toEqual([1, 2, 3, 4]);
});

test('holds nothing back while a stream pauses', async () => {
	let goOn = () => {};
	const pause = new Promise<void>((resolve) => {
		goOn = resolve;
	});
	async function* promised(): AsyncGenerator<Promised<number>> {
		yield {value: later(1, 3)};
		yield {value: 2};
		await pause;
		yield {value: 3};
	}
	const given = inOrder(promised(), () => 100);
	expect([await given.next(), await given.next()]).toMatchObject([{value: 1}, {value: 2}]);
	goOn();
	expect([await given.next(), await given.next()]).toMatchObject([{value: 3}, {done: true}]);
});

test('a failure of the source reaches whoever asks, after what came before it', async () => {
	async function* promised(): AsyncGenerator<Promised<number>> {
		yield {value: 1};
		await later(null, 1);
		throw new Error('broken');
	}
	const given = inOrder(promised(), () => 0);
	expect(await given.next()).toMatchObject({value: 1});
	await expect(given.next()).rejects.toThrow('broken');
});
