import type {Hyphenators} from '../layout/hyphenate.js';

/** The hyphenators there are: German, whose long words leave ragged margins. Read after the first frame, since their patterns take a moment. */
export async function loadHyphenators(): Promise<Hyphenators> {
	const {default: german} = await import('hyphen/de-1996/index.js');
	return {
		de: (word) => {
			const parts = german.hyphenateSync(word, {hyphenChar: softHyphen, minWordLength: 5}).split(softHyphen);
			let offset = 0;
			return parts.slice(0, -1).map((part) => {
				offset += part.length;
				return offset;
			});
		},
	};
}

const softHyphen = '\u00AD';
