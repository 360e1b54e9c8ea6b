/** A checksum of 32 bits over whole words of 32 bits, FNV-1a's way; what is left over at the end is not in it. It finds damage, not malice. */
export function checksum(bytes: Uint8Array): number {
	const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
	let hash = 0x81_1c_9d_c5 | 0;
	for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 16_777_619);
	return hash >>> 0;
}
