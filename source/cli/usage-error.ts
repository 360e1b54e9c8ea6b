/** The command line asks for something that is not there; `message` is one line that ends in what to do. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
