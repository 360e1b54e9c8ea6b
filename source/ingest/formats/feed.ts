import {fromDeclaration} from './feed/from-declaration.js';
import type {Format} from './format.js';
import {parseInTime} from './parse-in-time.js';
import {xmlRoot} from './xml-root.js';

const roots = [xmlRoot('rss'), xmlRoot('rdf'), xmlRoot('feed'), xmlRoot('channel')];

/** RSS from 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed: each entry is an article. */
export const feed: Format = {
	name: 'feed',
	kind: 'many',
	isBinary: false,
	matches: ({text}) => isJsonFeed(text) || roots.some((root) => root.test(fromDeclaration(text))),
	parse: async (document) => parseInTime(document, (await import('./feed/read-feed.js')).readFeed),
};

const isJsonFeed = (text: string): boolean => /^\s*\{/u.test(text) && /https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//u.test(text);
