import type {Format} from './format.js';

// Declarations and comments before the element that names an XML format; a comment ends at its first "-->" (see html.ts).
const xmlStart = String.raw`^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!doctype[^>]*>)*`;
const element = (name: string) => new RegExp(`${xmlStart}<${name}[\\s>]`, 'iu');

const mailHeader = /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type): /giu;

/** Formats that are told from text, so that nobody reads their markup as an article. */
export const unsupported: readonly Format[] = [
	{name: 'RSS', kind: 'unsupported', matches: ({text}) => element('rss').test(text) || element('rdf:RDF').test(text)},
	{name: 'Atom', kind: 'unsupported', matches: ({text}) => element('feed').test(text)},
	{name: 'OPML', kind: 'unsupported', matches: ({text}) => element('opml').test(text)},
	{name: 'JSON Feed', kind: 'unsupported', matches: ({text}) => /^\s*\{/u.test(text) && text.includes('https://jsonfeed.org/version/')},
	{name: 'JSON', kind: 'unsupported', matches: ({text}) => /^\s*(?:\{\s*(?:"[^"\n]*"\s*:|\n)|\[\s*[{\]])/u.test(text)},
	{name: 'mail', kind: 'unsupported', matches: ({text}) => isMail(text)},
];

/** Three header lines before the first blank one, or the mark of a mailbox. */
function isMail(text: string): boolean {
	if (/^From \S+ +\w{3} \w{3}/u.test(text)) return true;
	const [headers = ''] = text.split(/\r?\n\r?\n/u, 1);
	return headers.split('\n').filter((line) => line.search(mailHeader) === 0).length >= 3;
}
