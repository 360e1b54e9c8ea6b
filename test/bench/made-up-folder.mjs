import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {madeUpPress} from './made-up-press.mjs';

/** A folder of made-up articles, a file each; made once and used again. @param {number} count */
export function madeUpFolder(count) {
	const folder = path.join(os.tmpdir(), 'meta-brief-bench', String(count));
	if (existsSync(folder) && readdirSync(folder).length === count) return folder;
	mkdirSync(folder, {recursive: true});
	for (const {name, text} of madeUpPress(count)) writeFileSync(path.join(folder, name), text);
	return folder;
}

/** The same articles as a feed, for a reader that takes nothing else; returns its path. @param {number} count */
export function madeUpFeed(count) {
	const file = path.join(os.tmpdir(), 'meta-brief-bench', `${count}.xml`);
	if (existsSync(file)) return file;
	mkdirSync(path.dirname(file), {recursive: true});
	const items = [...madeUpPress(count)].map(
		({name, title, text}) => `<item><title>${title}</title><guid>${name}</guid><description>${text}</description></item>`,
	);
	writeFileSync(
		file,
		`<rss version="2.0"><channel><title>press</title><link>http://localhost/</link><description/>${items.join('\n')}</channel></rss>`,
	);
	return file;
}
