/** A list of unsigned 32-bit numbers that grows: a fifth of the memory of an ordinary array. */
export class GrowingArray {
	private values = new Uint32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.values.length) {
			const larger = new Uint32Array(Math.ceil(this.length * 1.6));
			larger.set(this.values);
			this.values = larger;
		}
		this.values[this.length++] = value;
	}

	/** What was pushed, in an array of just that length. */
	finish(): Uint32Array {
		return this.values.slice(0, this.length);
	}
}
