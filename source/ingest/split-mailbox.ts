/**
 * The messages of a mailbox by its lines, each without the "From " line before it and with quoted ones restored.
 * A message over `limit` bytes, or with a line over it (null), comes as null.
 */
export async function* splitMailbox(lines: AsyncIterable<Uint8Array | null>, limit: number): AsyncGenerator<Uint8Array | null> {
	const message = new Message(limit);
	let isBlank = true;
	for await (const line of lines) {
		const start = line && startOf(line);
		if (start !== null && isBlank && /^From \S/u.test(start)) {
			if (!message.isEmpty) yield message.take();
		} else message.add(line, start ?? '');
		isBlank = start === '' || start === '\r';
	}
	if (!message.isEmpty) yield message.take();
}

class Message {
	readonly #limit: number;
	#lines: Uint8Array[] = [];
	#size = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get isEmpty(): boolean {
		return this.#size === 0;
	}

	add(line: Uint8Array | null, start: string): void {
		if (line?.length === 0 && this.isEmpty) return;
		this.#size += line ? line.length + 1 : Number.POSITIVE_INFINITY;
		if (line && this.#size <= this.#limit) this.#lines.push(/^>+From /u.test(start) ? line.subarray(1) : line, newline);
	}

	take(): Uint8Array | null {
		const whole = this.#size > this.#limit ? null : Buffer.concat(this.#lines);
		this.#lines = [];
		this.#size = 0;
		return whole;
	}
}

/** Of a line, enough to tell "From " behind any number of quotation marks that makes sense. */
const startBytes = 64;

const startOf = (line: Uint8Array): string => Buffer.from(line.subarray(0, startBytes)).toString('latin1');

const newline = Buffer.from('\n');
