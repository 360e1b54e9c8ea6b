import {readFileSync} from 'node:fs';
import path from 'node:path';
import {packageRoot} from './package-root.js';

/** The program's version, as its package says it. */
export function version(): string {
	const about: {version?: unknown} = JSON.parse(readFileSync(path.join(packageRoot(), 'package.json'), 'utf8'));
	return String(about.version);
}
