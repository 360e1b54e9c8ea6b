import {Parser} from 'htmlparser2';
import {limitNesting} from '../../language/limit-nesting.js';
import {neutraliseLine} from '../../language/neutralise.js';
import type {BlockKind} from '../../model/article.js';
import {type Anchor, AnchorReader} from './anchor-reader.js';
import {FamilyReader} from './class-families.js';
import {blocks, empty, kindOf, ofPagesOnly, skipped, spaced} from './element-kinds.js';
import type {PageContent, PageElement, PageLine} from './page-content.js';
import {type Found, noteFact, nothingFound} from './page-facts.js';

/** Reads a page in one pass, without recursion: ten thousand nested elements are only a long stack. */
export function readElements(html: string): PageContent {
	const reader = new ElementReader();
	const parser = new Parser(reader, {decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true});
	parser.write(limitNesting(html));
	parser.end();
	return {elements: reader.elements, lines: reader.lines, found: reader.found, isFragment: reader.isFragment};
}

/** An open element: what closing it must undo. */
interface Open {
	readonly isBlock: boolean;
	readonly families: readonly number[];
	readonly kind: boolean;
	readonly skips: boolean;
}

const bold = new Set(['b', 'strong']);
/** Share of a line's characters that inline elements must hold to speak for it. */
const mostOfLine = 0.8;
/** Most lines hold nothing but letters, figures and common signs: to see that is quicker than to look for what may harm. */
const common = /^[ -~\t\n\r\u00A0-\u00AC\u00AE-\u02FF\u2010-\u201F\u2022\u2026\u20AC]*$/u;
const harmless = (text: string): string => (common.test(text) ? text : neutraliseLine(text));

/** Of inline elements within each other so many are asked. */
const innermost = 4;
/** Longer class names are made by machines and tell nothing apart. In characters. */
const longestClass = 60;
const none: readonly number[] = [];

class ElementReader implements PageContent {
	readonly elements: PageElement[] = [{name: 'html', parent: -1, depth: 0, families: none, signature: 'html'}];
	readonly lines: PageLine[] = [];
	readonly found: Found = nothingFound();
	isFragment = true;
	readonly #families = new FamilyReader();
	readonly #open: Open[] = [];
	readonly #anchors = new AnchorReader();
	/** The open block elements, innermost last. */
	readonly #blocks: number[] = [0];
	readonly #inline: (readonly number[])[] = [];
	readonly #kinds: (BlockKind | 'caption')[] = [];
	#skips = 0;
	#links = 0;
	#bolds = 0;
	#mainHeadings = 0;
	/** How many lines there were when the open table row began. */
	#rowStart = 0;
	#capture: 'title' | 'linkedData' | null = null;
	#blank = false;
	// The line being read.
	#text = '';
	#element = 0;
	#linked = 0;
	#bolded = 0;
	#labelled = 0;
	#labels = new Set<number>();

	onopentag(name: string, attributes: Record<string, string>): void {
		this.#note(name, attributes);
		if (empty.has(name)) {
			if (name === 'br' || name === 'hr') this.#breakLine(name === 'hr');
			return;
		}
		const skips = skipped.has(name);
		const isBlock = blocks.has(name);
		const families = this.#skips > 0 || skips ? none : this.#families.familiesOf(name, attributes);
		const kind = kindOf(name);
		if (isBlock) {
			this.#breakLine(spaced.has(name));
			this.#openBlock(name, attributes.class, families);
		} else if (families.length > 0) this.#inline.push(families);
		if (kind) this.#kinds.push(kind);
		if (skips) this.#skips++;
		this.#enter(name, attributes.href);
		this.#open.push({isBlock, families, kind: kind !== null, skips});
	}

	#enter(name: string, href: string | undefined): void {
		if (name === 'a') {
			this.#links++;
			this.#anchors.open(href, this.#text.length);
		} else if (bold.has(name)) this.#bolds++;
		else if (name === 'h1') this.#mainHeadings++;
		else if (name === 'tr') this.#rowStart = this.lines.length;
		else if (name === 'td' || name === 'th') this.#openCell();
	}

	ontext(text: string): void {
		if (this.#capture === 'title') this.found.title += text;
		else if (this.#capture === 'linkedData') this.found.linkedData[this.found.linkedData.length - 1] += text;
		if (this.#skips > 0 || this.#capture === 'title') return;
		if (this.#kinds.at(-1) === 'code' && text.includes('\n')) this.#codeText(text);
		else this.#text += text;
		const size = text.trim().length;
		if (size > 0) this.#count(size);
	}

	/** What the open elements say of so many characters. */
	#count(size: number): void {
		this.#element = this.#blocks.at(-1) ?? 0;
		if (this.#links > 0) this.#linked += size;
		if (this.#bolds > 0) this.#bolded += size;
		if (this.#inline.length === 0) return;
		this.#labelled += size;
		for (const families of this.#inline.slice(-innermost)) for (const family of families) this.#labels.add(family);
	}

	onclosetag(name: string): void {
		if (name === 'title' || name === 'script') this.#capture = null;
		if (empty.has(name)) return;
		const open = this.#open.pop();
		if (!open) return;
		if (open.isBlock) {
			this.#breakLine(spaced.has(name));
			this.#blocks.pop();
		} else if (open.families.length > 0) this.#inline.pop();
		if (open.kind) this.#kinds.pop();
		if (open.skips) this.#skips--;
		if (name === 'a') {
			this.#links--;
			this.#anchors.close(this.#text);
		} else if (bold.has(name)) this.#bolds--;
		else if (name === 'h1') this.#mainHeadings--;
	}

	onend(): void {
		this.#breakLine(false);
	}

	#openBlock(name: string, classes: string | undefined, families: readonly number[]): void {
		const parent = this.#blocks.at(-1) ?? 0;
		const own = `${name}.${classes ? (/\S*/u.exec(classes.slice(0, longestClass).trim())?.[0] ?? '') : ''}`;
		const above = /[^<]*/u.exec(this.elements[parent]?.signature ?? '')?.[0] ?? '';
		this.#blocks.push(this.elements.length);
		this.elements.push({name, parent, depth: (this.elements[parent]?.depth ?? 0) + 1, families, signature: `${own}<${above}`});
	}

	/** The cells of a row share a line, unless the row has several lines already: then the table is there for the layout. */
	#openCell(): void {
		if (this.lines.length > this.#rowStart) this.#breakLine(false);
		else this.#text += ' ';
	}

	#codeText(text: string): void {
		const [first = '', ...others] = text.split('\n');
		this.#text += first;
		for (const other of others) {
			this.#element = this.#blocks.at(-1) ?? 0;
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
		if (ofPagesOnly.has(name)) this.isFragment = false;
		noteFact(this.found, name, attributes);
	}

	#breakLine(isSpaced: boolean): void {
		// Between most tags stands nothing but blanks.
		const text = this.#text.trim() === '' ? '' : harmless(this.#text).replace(/\s+/gu, ' ').trim();
		const anchors = this.#anchors.take(this.#text);
		if (text && /[\p{L}\p{N}]/u.test(text)) this.#addLine(text, anchors);
		this.#text = '';
		this.#linked = 0;
		this.#bolded = 0;
		this.#labelled = 0;
		if (this.#labels.size > 0) this.#labels = new Set();
		if (isSpaced) this.#blank = true;
	}

	/** A bold line of its own is a heading, unless it is a sentence or introduces what follows; a table of paragraphs is none. */
	#kindOfLine(text: string): BlockKind | 'caption' {
		const marked = this.#kinds.at(-1);
		if (marked === 'table' && text.length >= longestCell) return 'paragraph';
		if (marked !== undefined) return marked;
		const isBold = this.#bolded >= mostOfLine * text.length && text.length <= longestHeading;
		return isBold && !/[.!…:,;]["“”»«]?$/u.test(text) && /\s/u.test(text) ? 'heading' : 'paragraph';
	}

	#addLine(text: string, anchors: readonly Anchor[]): void {
		if (this.#mainHeadings > 0) this.found.mainHeading ||= text;
		this.lines.push({
			text,
			blankBefore: this.#blank,
			kind: this.#kindOfLine(text),
			element: this.#element,
			linkShare: Math.min(1, this.#linked / text.length),
			boldShare: Math.min(1, this.#bolded / text.length),
			anchors,
			families: this.#labelled >= mostOfLine * text.length ? [...this.#labels] : none,
			isMainHeading: this.#mainHeadings > 0,
			known: null,
		});
		this.#blank = false;
	}
}

/** Longer rows of a table are paragraphs that a table lays out. In characters. */
const longestCell = 160;
/** Longer bold lines are paragraphs. In characters. */
const longestHeading = 90;
