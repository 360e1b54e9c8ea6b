import {type Found, findFiles} from './find-files.js';

/** What sources come to before anything of it is read: files, what is no file, and streams that have no size and no date. */
export type Listed = Found | {readonly kind: 'stream'; readonly source: string};

/** Sources, each a path of a file or a folder, a URL or "-", taken apart in their order. A file named twice is listed once. */
export function* listSources(sources: readonly string[]): Generator<Listed> {
	const seen = new Set<string>();
	for (const source of sources) {
		if (isStream(source)) yield {kind: 'stream', source};
		else yield* findFiles(source, seen);
	}
}

const isStream = (source: string) => source === '-' || isUrl(source);

/** Whether a source is fetched from the net. */
export const isUrl = (source: string): boolean => /^https?:\/\//iu.test(source);
