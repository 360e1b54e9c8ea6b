import {Parser} from 'htmlparser2';
import {neutraliseLine} from '../../language/neutralise.js';
import type {BlockKind} from '../../model/article.js';
import type {LineHint} from '../draft.js';
import type {RawLine} from '../lines/split-lines.js';
import {blocks, empty, skipped, spaced} from './element-kinds.js';
import {type FurniturePlace, furniturePlace, isHidden} from './furniture-place.js';
import {type PageFacts, readFacts} from './page-facts.js';
import {pageRegion} from './page-region.js';

/** A page as lines, with what its markup says about each, by line number. */
export interface Page {
	readonly lines: readonly RawLine[];
	readonly hints: ReadonlyMap<number, LineHint>;
	readonly facts: PageFacts;
}

/** A line as the page's elements gave it. */
export interface PageLine {
	readonly text: string;
	readonly blankBefore: boolean;
	readonly kind: BlockKind | 'caption';
	readonly isMainHeading: boolean;
	readonly linkShare: number;
	/** The furniture around it, from the outside in. */
	readonly places: readonly OpenPlace[];
	/** The `<article>`, `<main>` and article-body elements around it, as numbers. */
	readonly regions: readonly number[];
}

export interface OpenPlace extends FurniturePlace {
	readonly id: number;
}

/** An open element: what closing it must undo. */
interface Open {
	readonly name: string;
	readonly place: boolean;
	readonly region: boolean;
	readonly kind: boolean;
	readonly skips: boolean;
}

/** Reads a page in one pass, without recursion: ten thousand nested elements are only a long stack. */
export function readPage(html: string): Page {
	const reader = new PageReader();
	const parser = new Parser(reader, {decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true});
	parser.write(html);
	parser.end();
	return toPage(reader.lines, readFacts(reader.found));
}

function toPage(pageLines: readonly PageLine[], facts: PageFacts): Page {
	const hintOf = pageRegion(pageLines);
	const hints = new Map<number, LineHint>();
	const lines = pageLines.map((line, index) => {
		hints.set(index + 1, hintOf(line));
		return {number: index + 1, text: line.text, blankBefore: line.blankBefore, indented: false};
	});
	return {lines, hints, facts};
}

/** What the page says about itself, raw. */
export interface Found {
	readonly linkedData: string[];
	readonly meta: Map<string, string>;
	title: string;
	mainHeading: string;
	time: string;
	language: string;
	canonical: string;
}

class PageReader {
	readonly lines: PageLine[] = [];
	readonly found: Found = {linkedData: [], meta: new Map(), title: '', mainHeading: '', time: '', language: '', canonical: ''};
	readonly #open: Open[] = [];
	readonly #places: OpenPlace[] = [];
	readonly #regions: number[] = [];
	readonly #kinds: (BlockKind | 'caption')[] = [];
	#skips = 0;
	#links = 0;
	#capture: 'title' | 'linkedData' | null = null;
	#text = '';
	#linked = 0;
	#blank = false;
	#inMainHeading = 0;
	#ids = 0;

	onopentag(name: string, attributes: Record<string, string>): void {
		this.#note(name, attributes);
		if (empty.has(name)) {
			this.#emptyElement(name);
			return;
		}
		const place = furniturePlace(name, attributes);
		const isRegion = name === 'article' || name === 'main' || attributes.itemprop === 'articleBody';
		const kind = kindOf(name);
		const skips = (skipped.has(name) && name !== 'head') || isHidden(attributes);
		if (blocks.has(name)) this.#breakLine(spaced.has(name));
		if (place) this.#places.push({...place, id: ++this.#ids});
		if (isRegion) this.#regions.push(++this.#ids);
		if (kind) this.#kinds.push(kind);
		if (skips) this.#skips++;
		if (name === 'a') this.#links++;
		if (name === 'h1') this.#inMainHeading++;
		if (name === 'li' && !this.#skips) this.#text = '• ';
		if (name === 'td' || name === 'th') this.#text += ' ';
		this.#open.push({name, place: place !== null, region: isRegion, kind: kind !== null, skips});
	}

	ontext(text: string): void {
		if (this.#capture === 'title') this.found.title += text;
		else if (this.#capture === 'linkedData') this.found.linkedData[this.found.linkedData.length - 1] += text;
		if (this.#skips > 0) return;
		if (this.#capture === 'title') return;
		if (this.#kinds.at(-1) === 'code') this.#codeText(text);
		else this.#text += text;
		if (this.#links > 0) this.#linked += text.trim().length;
	}

	onclosetag(name: string): void {
		if (name === 'title' || name === 'script') this.#capture = null;
		if (empty.has(name)) return;
		const open = this.#open.pop();
		if (!open) return;
		if (blocks.has(name)) this.#breakLine(spaced.has(name));
		if (open.place) this.#places.pop();
		if (open.region) this.#regions.pop();
		if (open.kind) this.#kinds.pop();
		if (open.skips) this.#skips--;
		if (name === 'a') this.#links--;
		if (name === 'h1') this.#inMainHeading--;
	}

	onend(): void {
		this.#breakLine(false);
	}

	#emptyElement(name: string): void {
		if (name === 'br' || name === 'hr') this.#breakLine(name === 'hr');
	}

	#codeText(text: string): void {
		const [first = '', ...others] = text.split('\n');
		this.#text += first;
		for (const other of others) {
			this.#breakLine(false);
			this.#text = other;
		}
	}

	#note(name: string, attributes: Record<string, string>): void {
		if (name === 'title' && !this.found.title && this.#skips === 0) this.#capture = 'title';
		if (name === 'script' && attributes.type === 'application/ld+json') {
			this.#capture = 'linkedData';
			this.found.linkedData.push('');
		}
		noteFact(this.found, name, attributes);
	}

	#breakLine(isSpaced: boolean): void {
		const text = neutraliseLine(this.#text).replace(/\s+/gu, ' ').trim();
		if (text && /[\p{L}\p{N}]/u.test(text)) {
			if (this.#inMainHeading > 0) this.found.mainHeading ||= text;
			this.lines.push({
				text,
				blankBefore: this.#blank,
				kind: this.#kinds.at(-1) ?? 'paragraph',
				isMainHeading: this.#inMainHeading > 0,
				linkShare: Math.min(1, this.#linked / text.length),
				places: [...this.#places],
				regions: [...this.#regions],
			});
			this.#blank = false;
		}
		this.#text = '';
		this.#linked = 0;
		if (isSpaced) this.#blank = true;
	}
}

/** Keeps what an element says about the page as a whole; the first of its kind counts. */
function noteFact(found: Found, name: string, attributes: Readonly<Record<string, string>>): void {
	if (name === 'html') found.language ||= attributes.lang ?? '';
	if (name === 'time') found.time ||= attributes.datetime ?? '';
	if (name === 'link' && attributes.rel === 'canonical') found.canonical ||= attributes.href ?? '';
	if (name !== 'meta') return;
	const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
	if (key && !found.meta.has(key)) found.meta.set(key, attributes.content ?? '');
}

function kindOf(name: string): BlockKind | 'caption' | null {
	if (/^h[1-6]$/u.test(name)) return 'heading';
	const kinds: Readonly<Record<string, BlockKind | 'caption'>> = {
		li: 'listItem',
		blockquote: 'quote',
		table: 'table',
		pre: 'code',
		figcaption: 'caption',
		figure: 'caption',
		caption: 'caption',
	};
	return kinds[name] ?? null;
}
