/** A link in a line: the words that carry it and where it leads, as the page writes it. */
export interface Anchor {
	readonly text: string;
	readonly href: string;
}

/** Longer addresses carry data, not places. In characters. */
const longestHref = 2000;
/** Rows of tags and menus have many; no paragraph has more. */
const mostAnchors = 40;
const none: readonly Anchor[] = [];

/** Gathers the links of a line while its text is read. */
export class AnchorReader {
	#anchors: Anchor[] = [];
	#href: string | null = null;
	#start = 0;

	/** @param at how much of the line's raw text was read before */
	open(href: string | undefined, at: number): void {
		this.#href = href && href.length <= longestHref && !href.startsWith('#') ? href : null;
		this.#start = at;
	}

	/** @param line the line's raw text up to here */
	close(line: string): void {
		const text = this.#href === null ? '' : line.slice(this.#start);
		if (this.#href !== null && text.trim() !== '' && this.#anchors.length < mostAnchors) this.#anchors.push({text, href: this.#href});
		this.#href = null;
	}

	/** The links of the line that ends; one still open goes on in the next line. */
	take(line: string): readonly Anchor[] {
		const href = this.#href;
		this.close(line);
		this.#href = href;
		this.#start = 0;
		if (this.#anchors.length === 0) return none;
		const taken = this.#anchors;
		this.#anchors = [];
		return taken;
	}
}
