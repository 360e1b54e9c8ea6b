import {Parser} from 'htmlparser2';
import {limitNesting} from '../../../language/limit-nesting.js';

/**
 * XML in which every tag is closed where it must have been meant, and entries stand in their feed, not in each other: what browsers forgive
 * and parsers of XML do not. A section of raw text that never ends is text with tags.
 */
export function balanceTags(xml: string): string {
	const open: string[] = [];
	const pieces: string[] = [];
	const closeTo = (place: number) => {
		for (const name of open.splice(place).reverse()) pieces.push(`</${name}>`);
	};
	const parser = new Parser(
		{
			onopentag: (name, attributes) => {
				const feed = isEntry(name) ? open.findLastIndex(isFeed) : -1;
				if (feed !== -1) closeTo(feed + 1);
				open.push(name);
				pieces.push(`<${name}${Object.entries(attributes).map(toAttribute).join('')}>`);
			},
			ontext: (text) => void pieces.push(escaped(text)),
			onclosetag: (name) => {
				const place = open.lastIndexOf(name);
				if (place !== -1) closeTo(place);
			},
		},
		{xmlMode: true},
	);
	// Each entry by itself: what one leaves open must not cost the others theirs.
	parser.end(
		withoutEndlessSections(xml)
			.split(entryStart)
			.map((part) => limitNesting(part, 'xml'))
			.join(''),
	);
	closeTo(0);
	return pieces.join('');
}

const entryStart = /(?=<(?:[\w.-]+:)?(?:item|entry)[\s>])/iu;

const isEntry = (name: string): boolean => /^(?:[\w.-]+:)?(?:item|entry)$/iu.test(name);

const isFeed = (name: string): boolean => /^(?:[\w.-]+:)?(?:channel|rss|rdf|feed)$/iu.test(name);

const toAttribute = ([name, value]: [string, string]): string => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An entry does not end within a section of raw text: one that seems to has lost its end. */
function withoutEndlessSections(xml: string): string {
	return xml
		.split(/(?=<!\[CDATA\[)/u)
		.map((piece) => (endless.test(piece) ? piece.slice(sectionStart.length) : piece))
		.join('');
}

const sectionStart = '<![CDATA[';
const endless = /^<!\[CDATA\[(?:(?!\]\]>|<\/(?:item|entry)>)[\s\S])*(?:<\/(?:item|entry)>|$)/iu;
