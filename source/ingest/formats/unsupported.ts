import type {Format} from './format.js';
import {xmlRoot} from './xml-root.js';

const opml = xmlRoot('opml');

/** Formats that are told from text, so that nobody reads their markup as an article. */
export const unsupported: readonly Format[] = [
	{name: 'OPML', kind: 'unsupported', matches: ({text}) => opml.test(text)},
	{name: 'JSON', kind: 'unsupported', matches: ({text}) => /^\s*(?:\{\s*(?:"[^"\n]*"\s*:|\n)|\[\s*[{\]])/u.test(text)},
];
