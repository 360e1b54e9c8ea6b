/**
 * Literals of which at least one stands in every text a phrase matches; null where there are none. What a regular
 * expression engine calls a prefilter (Cox 2012, "Regular expression matching with a trigram index"): a text
 * without any of them need not be tried.
 * @param phrase the source of a regular expression for lower-case text, a blank standing for blanks
 */
export function requiredLiterals(phrase: string): readonly string[] | null {
	return alternatives({source: phrase, at: 0});
}

interface Reader {
	readonly source: string;
	at: number;
}

/** The alternatives up to the closing bracket: whichever matches, one of all their literals is there. */
function alternatives(reader: Reader): readonly string[] | null {
	const branches = [sequence(reader)];
	while (reader.source[reader.at] === '|') {
		reader.at++;
		branches.push(sequence(reader));
	}
	return branches.every((branch) => branch !== null) ? [...new Set(branches.flat())] : null;
}

/** The best of what the parts of a sequence ask for, since all of them must be there. */
function sequence(reader: Reader): readonly string[] | null {
	let best: readonly string[] | null = null;
	let run = '';
	const offer = (literals: readonly string[] | null): void => {
		if (literals && tells(literals) > tells(best)) best = literals;
	};
	const endRun = (): void => {
		if (run) offer([run]);
		run = '';
	};
	while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
		const part = readPart(reader);
		const repeats = readRepeats(reader);
		if (typeof part !== 'string' || repeats === 'maybe') endRun();
		if (repeats === 'maybe') continue;
		if (typeof part === 'string') run += part;
		else offer(part);
		if (repeats === 'often') endRun();
	}
	endRun();
	return best;
}

/** Long literals are rare; so a set tells as much as its shortest. */
const tells = (literals: readonly string[] | null): number =>
	literals ? Math.min(...literals.map(({length}) => length)) - literals.length / 1000 : 0;

/** One character that must stand there, the literals of a group, or null for anything else: a class, a blank, a look around. */
function readPart(reader: Reader): string | readonly string[] | null {
	const {source, at} = reader;
	const skip = (pattern: RegExp): null => {
		pattern.lastIndex = at;
		reader.at = at + (pattern.exec(source)?.[0].length ?? 1);
		return null;
	};
	const char = source.charAt(at);
	if (char === '[') return skip(/\[(?:\\.|[^\]])*\]/uy);
	if (char === '\\') {
		if (/[\p{L}\d]/u.test(source.charAt(at + 1))) return skip(/\\p\{[^}]*\}|\\./iuy);
		reader.at += 2;
		return source.charAt(at + 1);
	}
	if (char === '(') return readGroup(reader);
	reader.at++;
	return '. ^$'.includes(char) ? null : char;
}

function readGroup(reader: Reader): readonly string[] | null {
	const opening = /\((?:\?(?:[:=!]|<[=!]))?/uy;
	opening.lastIndex = reader.at;
	const found = opening.exec(reader.source)?.[0] ?? '(';
	reader.at += found.length;
	const literals = alternatives(reader);
	reader.at++;
	return found === '(' || found === '(?:' ? literals : null;
}

function readRepeats(reader: Reader): 'once' | 'often' | 'maybe' {
	if (!'?*+{'.includes(reader.source.charAt(reader.at))) return 'once';
	const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/uy;
	quantifier.lastIndex = reader.at;
	const found = quantifier.exec(reader.source)?.[0];
	if (!found) return 'once';
	reader.at += found.length;
	return /^(?:[?*]|\{0)/u.test(found) ? 'maybe' : 'often';
}
