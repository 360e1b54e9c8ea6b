const newline = 0x0a;

/**
 * The lines of a byte stream as they come, without their ends. A line over `limit` bytes comes as null, unread:
 * a stream without line ends must not fill the memory.
 */
export async function* readLines(head: Uint8Array, rest: AsyncIterator<Uint8Array>, limit: number): AsyncGenerator<Uint8Array | null> {
	const pieces: Uint8Array[] = [];
	let held = 0;
	for (let chunk: Uint8Array | null = head; chunk; chunk = await following(rest)) {
		let start = 0;
		for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
			const length = held + end - start;
			yield length > limit ? null : Buffer.concat([...pieces.splice(0), chunk.subarray(start, end)]);
			pieces.length = 0;
			held = 0;
			start = end + 1;
		}
		held += chunk.length - start;
		if (held <= limit) pieces.push(chunk.subarray(start));
		else pieces.length = 0;
	}
	if (held > 0) yield held > limit ? null : Buffer.concat(pieces);
}

async function following(rest: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
	const next = await rest.next();
	return next.done ? null : next.value;
}
