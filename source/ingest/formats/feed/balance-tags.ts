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
	const toFeed = () => closeTo(open.findLastIndex(isFeed) + 1 || open.length);
	for (const part of withoutEndlessSections(xml).split(entryStart)) {
		// Each entry by itself, within what stands around it: what one leaves open must cost the others neither theirs nor time.
		if (startsWithEntry.test(part)) toFeed();
		const around = open.length;
		let seen = 0;
		const parser = new Parser(
			{
				onopentag: (name, attributes) => {
					if (seen++ < around) return;
					if (isEntry(name)) toFeed();
					open.push(name);
					pieces.push(`<${name}${Object.entries(attributes).map(toAttribute).join('')}>`);
				},
				ontext: (text) => void pieces.push(escaped(text)),
				onclosetag: (name, isImplied) => {
					const place = isImplied ? -1 : open.lastIndexOf(name);
					if (place !== -1) closeTo(place);
				},
			},
			{xmlMode: true},
		);
		parser.end(open.map((name) => `<${name}>`).join('') + limitNesting(part, 'xml'));
	}
	closeTo(0);
	return pieces.join('');
}

const entryStart = /(?=<(?:[\w.-]+:)?(?:item|entry)[\s>])/iu;
const startsWithEntry = new RegExp(`^${entryStart.source}`, 'iu');

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
