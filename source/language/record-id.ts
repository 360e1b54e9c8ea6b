import type {ArticleRecord} from '../model/record.js';
import {neutraliseLine} from './neutralise.js';

/** The id of a record: its own, else a hash of its URL or its content, 12 hexadecimal digits. The same record always gets the same. */
export const recordId = ({id, url, text, html}: ArticleRecord): string => neutraliseLine(id ?? '') || hash(url ?? text ?? html ?? '');

// 48 bits: two of a million articles share one with a chance of 1 in 500.
const hashLength = 12;

/** Two multiplicative hashes side by side (FNV-1a, and one that adds), mixed at the end as MurmurHash3 does. No secret: a name, not a seal. */
function hash(content: string): string {
	let one = 0x811c9dc5;
	let two = 0x9e3779b9;
	for (let index = 0; index < content.length; index++) {
		const code = content.charCodeAt(index);
		one = Math.imul(one ^ code, 0x01000193);
		two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
	}
	return (hex(mix(one)) + hex(mix(two ^ one))).slice(0, hashLength);
}

function mix(value: number): number {
	const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
	return second ^ (second >>> 16);
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
