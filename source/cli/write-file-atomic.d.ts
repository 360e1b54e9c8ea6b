declare module 'write-file-atomic' {
	/** Writes a temporary file next to `path` and renames it. */
	const writeFileAtomic: (path: string, data: string) => Promise<void>;
	export = writeFileAtomic;
}
