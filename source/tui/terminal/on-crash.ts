/**
 * Calls back with what no code caught, so that the terminal is handed back before anything is said about it.
 * Returns what ends that.
 */
export function onCrash(crashed: (error: Error) => void): () => void {
	const report = (cause: unknown) => crashed(cause instanceof Error ? cause : new Error(String(cause)));
	process.on('uncaughtException', report);
	process.on('unhandledRejection', report);
	return () => {
		process.off('uncaughtException', report);
		process.off('unhandledRejection', report);
	};
}
