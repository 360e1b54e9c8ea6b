import type {Draft} from '../draft.js';

/** Longer ones are paragraphs, whatever the page calls them. In characters. */
const longestStandfirst = 600;
/** So many lines of the article must follow. */
const fewestLines = 2;

/** The first line of the article introduces it, where its element or the page's description says so. It stays in the text. */
export function readPageStandfirst(draft: Draft): Draft {
	const [first, ...others] = draft.lines;
	const isStandfirst = first?.hint?.role === 'standfirst' && first.text.length <= longestStandfirst && others.length >= fewestLines;
	return isStandfirst ? {...draft, metadata: {...draft.metadata, standfirst: first.text}} : draft;
}
