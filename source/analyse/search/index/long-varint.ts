/** The varint that begins at `at`, where a byte says that more follow (0x80 and above). Most take one byte: readers look at that themselves. */
export function longVarint(bytes: Uint8Array, at: number): number {
	let value = (bytes[at] ?? 0) & 0x7f;
	let next = at + 1;
	for (let shift = 7, more = 0x80; more >= 0x80; shift += 7) {
		more = bytes[next++] ?? 0;
		value |= (more & 0x7f) << shift;
	}
	return value;
}

/** How many bytes follow the first of a long varint of this value. */
export function moreBytes(value: number): number {
	if (value < 1 << 14) return 1;
	if (value < 1 << 21) return 2;
	return value < 1 << 28 ? 3 : 4;
}
