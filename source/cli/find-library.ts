import path from 'node:path';
import {packageRoot} from './package-root.js';

/** What is read when no source is given: $META_BRIEF_LIBRARY, else the articles that come with the package. */
export function findLibrary(env: Readonly<Record<string, string | undefined>>): string {
	return env.META_BRIEF_LIBRARY || path.join(packageRoot(), 'seeds');
}
