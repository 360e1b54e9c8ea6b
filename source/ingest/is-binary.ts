import {byteOrderMark, unmarkedUtf16} from './decode.js';

// Text has a form feed or an escape here and there; this share of other controls is no text.
const controlShare = 0.05;

/** Whether bytes are something else than text: a zero byte outside UTF-16, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
	if (byteOrderMark(bytes) ?? unmarkedUtf16(bytes)) return false;
	if (bytes.includes(0)) return true;
	const controls = bytes.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
	return controls > bytes.length * controlShare;
}

// Backspace to carriage return and escape occur in text that was copied from terminals.
const isControl = (byte: number) => byte < 0x20 && (byte < 0x08 || byte > 0x0d) && byte !== 0x1b;
