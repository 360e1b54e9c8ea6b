import {gzipSync} from 'node:zlib';
import {hostile, repeated} from './hostile.js';
import {type Random, random} from './random.js';
import {samples} from './samples.js';

/** A document as a source might give it. */
export interface FuzzDocument {
	readonly name: string;
	readonly bytes: Buffer;
	/** The bytes in pieces, as a stream would bring them. */
	readonly pieces: readonly Buffer[];
}

/** The document with this number of a run: a sample of a format, changed a few times, in some charset and packing. */
export function makeDocument(seed: number, number: number): FuzzDocument {
	const chance = random(Math.imul(seed, 0x9e3779b1) ^ number);
	const [name, sample] = chance.pick(samples);
	let text = sample;
	for (let changes = chance.below(6); changes > 0; changes--) text = chance.pick(textChanges)(text, chance);
	let bytes = chance.pick(encodings)(text);
	for (let changes = chance.chance(0.3) ? chance.below(20) : 0; changes > 0 && bytes.length > 0; changes--)
		bytes[chance.below(bytes.length)] = chance.below(256);
	if (chance.chance(0.1)) bytes = gzipSync(bytes);
	if (chance.chance(0.1)) bytes = bytes.subarray(0, chance.below(bytes.length + 1));
	return {name: chance.chance(0.7) ? name : chance.pick(samples)[0], bytes, pieces: split(bytes, chance)};
}

type Change = (text: string, chance: Random) => string;

const insert = (text: string, piece: string, chance: Random): string => {
	const at = chance.below(text.length + 1);
	return text.slice(0, at) + piece + text.slice(at);
};

/** Of a repeated piece: enough to overflow a stack or show what grows with the square. */
const mostRepeats = 20_000;

/** A feed of so many letters is as long as any gets; many times that only takes many times as long. */
const mostLetters = 20_000_000;

const textChanges: readonly Change[] = [
	(text, chance) => insert(text, chance.pick(hostile), chance),
	(text, chance) => insert(text, chance.pick(hostile), chance),
	(text, chance) => insert(text, chance.pick(repeated).repeat(chance.below(mostRepeats)), chance),
	(text, chance) => {
		const [from, to] = [chance.below(text.length + 1), chance.below(text.length + 1)];
		return text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to));
	},
	(text, chance) => {
		const from = chance.below(text.length + 1);
		return insert(text, text.slice(from, from + chance.below(400)), chance);
	},
	(text, chance) => insert(text, chance.pick(samples)[1], chance),
	(text, chance) => text.replaceAll('\n', chance.pick(['\r\n', '\r', '\n\n', ' '])),
	(text, chance) => text + text.repeat(Math.min(chance.below(20), mostLetters / Math.max(1, text.length))),
];

const encodings: readonly ((text: string) => Buffer)[] = [
	(text) => Buffer.from(text),
	(text) => Buffer.from(text),
	(text) => Buffer.from(text, 'latin1'),
	(text) => Buffer.from(`\uFEFF${text}`),
	(text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
	(text) => Buffer.from(text, 'utf16le').swap16(),
];

/** No stream comes in more pieces than this; millions of them would only measure the generators they pass through. */
const mostPieces = 20_000;

function split(bytes: Buffer, chance: Random): Buffer[] {
	const pieces: Buffer[] = [];
	const most = chance.pick([1, 7, 100, 65_536]);
	if (bytes.length > mostPieces * most) return [bytes];
	for (let at = 0; at < bytes.length; ) {
		const length = 1 + chance.below(most);
		pieces.push(bytes.subarray(at, at + length));
		at += length;
	}
	return pieces;
}
