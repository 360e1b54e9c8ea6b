import {countMask, inKicker, inLabel, inTitle, streamFields} from './search-index.js';

/** What a posting's note says of a field, by its place in `streamFields`; 0: it is counted. */
const flags = streamFields.map((field) => {
	if (field === 'text') return 0;
	if (field === 'title') return inTitle;
	return field === 'kicker' ? inKicker : inLabel;
});

/** Gathers for each article its words, each once, with where they stand. */
export class NoteTaker {
	private words = new Uint32Array(1 << 14);
	private notes = new Uint8Array(1 << 14);
	private size = 0;
	private readonly ends: number[] = [];
	/** For each word its place in `words`, plus one, if the article at hand has it; else a place before the article's first. */
	private places = new Uint32Array(1 << 12);
	private articleStart = 0;

	/** Takes down a word of the article at hand. */
	note(word: number, field: number): void {
		if (word >= this.places.length) this.places = larger(this.places, new Uint32Array(word * 2));
		let place = this.places[word] ?? 0;
		if (place <= this.articleStart) {
			if (this.size === this.words.length) this.grow();
			this.words[this.size] = word;
			this.notes[this.size] = 0;
			place = ++this.size;
			this.places[word] = place;
		}
		const note = this.notes[place - 1] ?? 0;
		const flag = flags[field] ?? 0;
		if (flag !== 0) this.notes[place - 1] = note | flag;
		else if ((note & countMask) < countMask) this.notes[place - 1] = note + 1;
	}

	endArticle(): void {
		this.ends.push(this.size);
		this.articleStart = this.size;
	}

	/** Calls back with each word of each article, in order of the articles, which are counted from 0. */
	each(visit: (word: number, article: number, note: number) => void): void {
		let at = 0;
		this.ends.forEach((end, article) => {
			for (; at < end; at++) visit(this.words[at] ?? 0, article, this.notes[at] ?? 0);
		});
	}

	private grow(): void {
		this.words = larger(this.words, new Uint32Array(Math.ceil(this.size * growth)));
		this.notes = larger(this.notes, new Uint8Array(Math.ceil(this.size * growth)));
	}
}

const growth = 1.6;

function larger<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
	to.set(from);
	return to;
}
