import {byteOrderMark, isControl, unmarkedUtf16} from './decode.js';

// Text has a form feed or an escape here and there; this share of other controls is no text.
const controlShare = 0.05;

// A broken program leaves a zero byte here and there; packed data has four in a thousand, all else that is no text many more.
const [fewZeros, zeroShare] = [2, 0.001];

/** Whether bytes are something else than text: zero bytes outside UTF-16, or too many control characters. */
export function isBinary(bytes: Uint8Array): boolean {
	if (byteOrderMark(bytes) ?? unmarkedUtf16(bytes)) return false;
	let [zeros, controls] = [0, 0];
	for (const byte of bytes) {
		if (byte === 0) zeros++;
		else if (isControl(byte)) controls++;
	}
	return zeros > Math.max(fewZeros, bytes.length * zeroShare) || zeros + controls > bytes.length * controlShare;
}
