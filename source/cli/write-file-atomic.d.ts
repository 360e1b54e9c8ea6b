declare module 'write-file-atomic' {
	/** Writes a temporary file next to `path` and renames it. */
	const writeFileAtomic: {
		(path: string, data: string): Promise<void>;
		/** `fsync`: wait until the disk has it; true unless told. */
		sync(path: string, data: string, options?: {readonly fsync?: boolean}): void;
	};
	export = writeFileAtomic;
}
