import {byteOrderMark} from '../decode.js';

/**
 * Bytes in UTF-8 where the head of the answer names another charset, and the bytes do not give it the lie by a mark or
 * by being valid UTF-8; else the bytes as they are, for the document itself to say.
 */
export function inUtf8(bytes: Uint8Array, contentType: string | null): Uint8Array {
	const charset = /charset\s*=\s*["']?([\w.:-]+)/iu.exec(contentType ?? '')?.[1];
	if (!charset || /^utf-?8$/iu.test(charset) || byteOrderMark(bytes) || isUtf8(bytes)) return bytes;
	// What these two name is nearly always windows-1252, and the document's own decoding knows that.
	if (/^(?:iso-8859-1|us-ascii|windows-1252|latin1)$/iu.test(charset)) return bytes;
	try {
		return Buffer.from(new TextDecoder(charset).decode(bytes));
	} catch {
		return bytes;
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', {fatal: true}).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
