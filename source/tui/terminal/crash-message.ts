/** What is said after a crash: one line, and the stack where META_BRIEF_DEBUG asks for it. */
export function crashMessage(error: unknown): string {
	const {message, stack} = error instanceof Error ? error : new Error(String(error));
	const trace = process.env.META_BRIEF_DEBUG ? `${stack}\n` : '';
	return `meta-brief: the reader failed: ${message}: please report it, with what META_BRIEF_DEBUG=1 adds\n${trace}`;
}
