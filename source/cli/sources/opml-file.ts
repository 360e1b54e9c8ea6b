import {readFileSync, statSync} from 'node:fs';
import {decode} from '../../ingest/decode.js';
import type {ListedFeed} from '../../ingest/formats/opml/read-opml.js';
import {xmlRoot} from '../../ingest/formats/xml-root.js';
import {limits} from '../../ingest/limits.js';
import {mayBeOpml} from './may-be-opml.js';

/** The feeds of a list in OPML that a path names; null where it is something else. Reads files whose names may be such alone. */
export async function opmlFile(path: string): Promise<readonly ListedFeed[] | null> {
	if (!mayBeOpml(path)) return null;
	const info = statSync(path, {throwIfNoEntry: false});
	if (!info?.isFile() || info.size > limits.articleBytes) return null;
	const text = decode(readFileSync(path));
	if (!opml.test(text)) return null;
	const {readOpml} = await import('../../ingest/formats/opml/read-opml.js');
	return readOpml(text);
}

const opml = xmlRoot('opml');
