import type {Metadata} from '../draft.js';

/** A line of the list that archives and clipping services put over an article: "Titel: …", "Quelle: …". */
export interface LabelledField {
	readonly field: keyof Pick<Metadata, 'title' | 'outlet' | 'kicker' | 'url'>;
	/** The label with its colon. */
	readonly label: string;
	readonly value: string;
}

const labels: readonly (readonly [LabelledField['field'], RegExp])[] = [
	['title', /^(?:titel|überschrift|schlagzeile|headline|title):/iu],
	['outlet', /^(?:quelle|medium|zeitung|publikation|source|outlet|publication|newspaper):/iu],
	['kicker', /^(?:ressort|rubrik|dachzeile|section|category):/iu],
	['url', /^(?:url|link|web(?:seite|site|adresse)?|adresse):(?=\s*https?:)/iu],
];

/** Names of outlets and sections are short. In words. */
const longestName = 5;

/** Reads a labelled line; null for any other. Who wrote it and when are read with bylines and date stamps. */
export function readLabelledField(text: string): LabelledField | null {
	const end = text.indexOf(':') + 1;
	for (const [field, pattern] of labels) {
		if (!pattern.test(text)) continue;
		const [label, value] = [text.slice(0, end), text.slice(end).trim()];
		const isName = value !== '' && !/[.!?]$/u.test(value) && value.split(/\s+/u).length <= longestName;
		return value !== '' && (field === 'title' || isName) ? {field, label, value} : null;
	}
	return null;
}
