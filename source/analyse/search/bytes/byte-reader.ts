/** Reads what a `ByteWriter` wrote, section by section. Throws a RangeError where the bytes end too early. */
export class ByteReader {
	private readonly bytes: Uint8Array;
	private at: number;

	constructor(bytes: Uint8Array, from = 0) {
		this.bytes = bytes;
		this.at = from;
	}

	varint(): number {
		let value = 0;
		for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
			if (this.at >= this.bytes.length) throw new RangeError('the bytes end within a number');
			byte = this.bytes[this.at++] ?? 0;
			value |= (byte & 0x7f) << shift;
		}
		return value >>> 0;
	}

	/** As many varints as it says first. */
	varints(): Uint32Array {
		const size = this.varint();
		if (size > this.bytes.length - this.at) throw new RangeError('more numbers than bytes');
		const values = new Uint32Array(size);
		for (let index = 0; index < size; index++) values[index] = this.varint();
		return values;
	}

	/** As many bytes as it says first; they share memory with all bytes. */
	section(): Uint8Array {
		const size = this.varint();
		if (size > this.bytes.length - this.at) throw new RangeError('the bytes end within a section');
		this.at += size;
		return this.bytes.subarray(this.at - size, this.at);
	}
}
