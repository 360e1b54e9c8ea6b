import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect, test} from 'vitest';
import {wrong} from '../../../source/ingest/formats/format.js';
import {askParser, type ThreadedParser} from '../../../source/ingest/formats/parsers/ask-parser.js';
import {folderOf} from '../../helpers/folder-of.js';

/** A parser whose thread answers each order by the body of a function. */
function parserThat(body: string): ThreadedParser {
	const script = `import {parentPort} from 'node:worker_threads';
let orders = 0;
parentPort.on('message', (order) => { orders++; ${body} });`;
	return {name: 'mail', script: pathToFileURL(path.join(folderOf({'thread.mjs': script}), 'thread.mjs'))};
}

const record = (text: string) => ({kind: 'record', record: {text}});
const says = (words: string) => `parentPort.postMessage({kind: 'record', record: {text: ${words}}});`;

test('one thread reads document after document', async () => {
	const parser = parserThat(says('order + orders'));
	expect([await askParser(parser, 'a', 10_000), await askParser(parser, 'b', 10_000)]).toEqual([record('a1'), record('b2')]);
});

test('documents asked for at once are read side by side, each by a thread of its own', async () => {
	const parser = parserThat(says('order + orders'));
	const both = await Promise.all([askParser(parser, 'a', 10_000), askParser(parser, 'b', 10_000)]);
	expect(both).toEqual([record('a1'), record('b1')]);
});

test('a document the parser hangs over is given up, and the next one is read', async () => {
	const parser = parserThat(`while (order === 'hangs'); ${says('order')}`);
	expect(await askParser(parser, 'hangs', 200)).toEqual(wrong('tooSlow', null));
	expect(await askParser(parser, 'b', 10_000)).toEqual(record('b'));
});

test('a document that breaks its parser is damaged, and the next one is read', async () => {
	const parser = parserThat(`if (order === 'breaks') throw new Error('broken'); ${says('order')}`);
	expect(await askParser(parser, 'breaks', 10_000)).toEqual(wrong('damaged', 'mail'));
	expect(await askParser(parser, 'b', 10_000)).toEqual(record('b'));
});
