import {decode} from '../../decode.js';

/**
 * A message in UTF-8 where it has bytes that mean nothing by its own word: letters with umlauts in its head, which must
 * be encoded there, and a text in an old charset that it does not name. The parser would put question marks in their place.
 */
export function mendCharset(bytes: Uint8Array): Uint8Array {
	const end = endOfHead(bytes);
	const [head, body] = [bytes.subarray(0, end), bytes.subarray(end)];
	const mendedHead = isUtf8(head) ? head : inUtf8(head);
	const mendedBody = isUtf8(body) || namesCharset(bytes) ? body : inUtf8(body);
	return mendedHead === head && mendedBody === body ? bytes : Buffer.concat([mendedHead, mendedBody]);
}

function endOfHead(bytes: Uint8Array): number {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	const ends = ['\n\n', '\r\n\r\n'].map((blank) => buffer.indexOf(blank)).filter((at) => at !== -1);
	return ends.length === 0 ? bytes.length : Math.min(...ends);
}

const inUtf8 = (bytes: Uint8Array): Uint8Array => Buffer.from(decode(bytes));

const namesCharset = (bytes: Uint8Array): boolean =>
	/^content-type:[^\n]*(?:\n[ \t][^\n]*)*charset\s*=/imu.test(Buffer.from(bytes).toString('latin1'));

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
