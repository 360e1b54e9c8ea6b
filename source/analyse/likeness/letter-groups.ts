import {tokens} from '../../language/tokens.js';

/** Letters in a group; longer ones part what is meant alike less well on the open pairs. */
const groupLength = 3;
/** Room for one UTF-16 code unit; three of them are a whole number that a double holds exactly. */
const codeUnit = 0x1_0000;

/** The letter groups of some sentences, numbered as they come. */
export interface LetterGroups {
	/** The groups of each sentence, each once, ascending. */
	readonly sentences: readonly Uint32Array[];
	/** By number: which letters a group is (`groupCode`), and how many sentences hold it. */
	readonly codes: readonly number[];
	readonly counts: readonly number[];
}

/**
 * The groups of three letters in the words of sentences. Words carry a blank on either side, so that beginnings and endings count
 * as such; letters see through compounds and inflection ("Umweltschutz", "der Umwelt").
 */
export function letterGroups(texts: readonly string[]): LetterGroups {
	const [codes, counts, last]: [number[], number[], number[]] = [[], [], []];
	const numberOf = numbering(codes);
	const known = new Map<string, readonly number[]>();
	const sentences = texts.map((text, sentence) => {
		const groups: number[] = [];
		for (const {text: word} of tokens(text)) {
			const ofWord = known.get(word) ?? groupsOf(word).map(numberOf);
			known.set(word, ofWord);
			for (const group of ofWord) {
				if (last[group] === sentence) continue;
				last[group] = sentence;
				counts[group] = (counts[group] ?? 0) + 1;
				groups.push(group);
			}
		}
		return Uint32Array.from(groups).sort();
	});
	return {sentences, codes, counts};
}

function numbering(codes: number[]): (code: number) => number {
	const numbers = new Map<number, number>();
	return (code) => {
		const number = numbers.get(code) ?? codes.push(code) - 1;
		numbers.set(code, number);
		return number;
	};
}

function groupsOf(word: string): number[] {
	const padded = ` ${word.toLowerCase()} `;
	const groups: number[] = [];
	for (let at = 0; at + groupLength <= padded.length; at++) groups.push(groupCode(padded, at));
	return groups;
}

/** The three letters at a place of a text as one number. */
export const groupCode = (text: string, at = 0): number =>
	(text.charCodeAt(at) * codeUnit + text.charCodeAt(at + 1)) * codeUnit + text.charCodeAt(at + 2);
