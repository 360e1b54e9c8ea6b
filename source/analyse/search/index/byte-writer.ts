/** Bytes that grow. */
export class ByteWriter {
	private bytes: Uint8Array;
	length = 0;

	constructor(size = 1 << 12) {
		this.bytes = new Uint8Array(size);
	}

	byte(value: number): void {
		if (this.length === this.bytes.length) this.reserve(1);
		this.bytes[this.length++] = value;
	}

	/** An unsigned number below 2^32, seven bits a byte, the lowest first; all but the last byte have the top bit set. */
	varint(value: number): void {
		if (this.length + longestVarint > this.bytes.length) this.reserve(longestVarint);
		let rest = value;
		for (; rest >= 0x80; rest >>>= 7) this.bytes[this.length++] = (rest & 0x7f) | 0x80;
		this.bytes[this.length++] = rest;
	}

	append(bytes: Uint8Array): void {
		if (this.length + bytes.length > this.bytes.length) this.reserve(bytes.length);
		this.bytes.set(bytes, this.length);
		this.length += bytes.length;
	}

	/** What was written, in an array of just that length. */
	finish(): Uint8Array {
		return this.bytes.slice(0, this.length);
	}

	private reserve(more: number): void {
		const larger = new Uint8Array(Math.max(this.length + more, Math.ceil(this.bytes.length * growth)));
		larger.set(this.bytes);
		this.bytes = larger;
	}
}

export const longestVarint = 5;
const growth = 1.5;
