import learned from './common-groups.data.json' with {type: 'json'};
import {groupCode, type LetterGroups} from './letter-groups.js';

/** A story counts as if it had so many more sentences: in two that stand alone a shared group is not common for being shared. */
const imagined = 30;

/**
 * How telling each group of some sentences is, by its number: rare in the language, and rare among the sentences, as the geometric
 * mean of both logarithms.
 * @param language ISO 639-1; of others than German and English only the sentences count
 */
export function groupWeights({codes, counts, sentences}: LetterGroups, language: string): Float64Array {
	const {shares, least} = sharesOf(language);
	return Float64Array.from(codes, (code, group) => {
		const inLanguage = Math.log(1 + 1 / (shares.get(code) ?? least));
		const here = Math.log(1 + (sentences.length + imagined) / ((counts[group] ?? 0) + 0.5));
		return Math.sqrt(inLanguage * here);
	});
}

interface Known {
	/** The share of sentences that hold each of a language's commonest groups. */
	readonly shares: ReadonlyMap<number, number>;
	/** The share a group is taken to have that is not listed. */
	readonly least: number;
}

const known = new Map<string, Known>();

function sharesOf(language: string): Known {
	const read = known.get(language) ?? readShares(language);
	known.set(language, read);
	return read;
}

function readShares(language: string): Known {
	const lists: Readonly<Record<string, Readonly<Record<string, number>>>> = learned;
	const shares = new Map(Object.entries(lists[language] ?? {}).map(([group, share]) => [groupCode(group), share]));
	// Half of the rarest listed; one where nothing is, so that all groups weigh the same.
	return {shares, least: shares.size === 0 ? 1 : Math.min(...shares.values()) / 2};
}
