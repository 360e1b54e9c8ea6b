import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs';
import path from 'node:path';

/** Milliseconds of quiet after which a change counts as over: a program that saves a file touches it several times. */
const quiet = 400;

/** Folders watched at most; systems grant some thousands of watchers to all programs together. */
const mostFolders = 1000;

/**
 * Calls back some moments after files, or what lies in folders, have changed; returns what ends the watch. A path that
 * cannot be watched (gone, or the system has no watchers left) is left out: nobody is worse off than without.
 */
export function watchPaths(paths: readonly string[], changed: () => void): () => void {
	const watchers = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	const follow = () => {
		for (const place of paths.flatMap(foldersOf).slice(0, mostFolders)) {
			const watcher = watchers.has(place) ? null : watchOne(place, noticed, () => watchers.delete(place));
			if (watcher) watchers.set(place, watcher);
		}
	};
	const noticed = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			follow();
			changed();
		}, quiet);
	};
	follow();
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers.values()) watcher.close();
	};
}

/**
 * What has to be watched for a path: itself, and the folders in it as far as they are read. Node can watch a tree by
 * itself, but opens a watcher for each file of it on Linux.
 */
function foldersOf(place: string): string[] {
	try {
		if (!statSync(place).isDirectory()) return [place];
		const inside = readdirSync(place, {withFileTypes: true}).filter(
			(entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/u.test(entry.name),
		);
		return [place, ...inside.flatMap(({name}) => foldersOf(path.join(place, name)))];
	} catch (error) {
		if (error instanceof Error && 'code' in error) return [];
		throw error;
	}
}

function watchOne(place: string, noticed: () => void, lost: () => void): FSWatcher | null {
	try {
		// Not persistent: a watch must not keep the program from ending.
		const watcher = watch(place, {persistent: false}, noticed);
		watcher.on('error', () => {
			watcher.close();
			lost();
		});
		return watcher;
	} catch (error) {
		if (error instanceof Error && 'code' in error) return null;
		throw error;
	}
}
