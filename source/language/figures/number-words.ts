const germanSmall: ReadonlyMap<string, number> = new Map(
	'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
		.split(' ')
		.map((word, value) => [word, value]),
);
const germanTens: ReadonlyMap<string, number> = new Map(
	'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const english: ReadonlyMap<string, number> = new Map([
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value): [string, number] => [word, value]),
	...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
	['a', 1],
	['half', 0.5],
	['hundred', 100],
]);
// Letters; no number word below a million is longer.
const longestWord = 40;
const germanSpecial: ReadonlyMap<string, number> = new Map([
	['eine', 1],
	['einer', 1],
	['einen', 1],
	['halbe', 0.5],
	['halben', 0.5],
	['anderthalb', 1.5],
	['eineinhalb', 1.5],
	['dutzend', 12],
]);

const germanStart = 'ein|zwei|drei|vier|fünf|sechs|sech|sieb|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|halbe|anderthalb|dutzend';
const englishWords = [...english.keys()].join('|');
const patterns = {
	de: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${germanStart})\\p{L}*(?![\\p{L}\\p{N}])`, 'giu'),
	en: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${englishWords})(?![\\p{L}\\p{N}])`, 'giu'),
};

/** Finds the words that may spell a number, to spare `numberWord` all others. */
export const numberWordPattern = (language: string): RegExp => (language === 'de' ? patterns.de : patterns.en);

/**
 * The number a word spells ("zweiundvierzig" → 42, "dreieinhalb" → 3.5), or null.
 * German up to 999,999 in one word, English up to a hundred.
 */
export function numberWord(word: string, language: string): number | null {
	const lower = word.toLowerCase();
	if (language !== 'de') return english.get(lower) ?? null;
	const half = /^(\p{L}+)einhalb$/u.exec(lower)?.[1];
	const whole = half === undefined ? undefined : germanSmall.get(half);
	return germanSpecial.get(lower) ?? (whole === undefined ? germanNumber(lower) : whole + 0.5);
}

const powers = [
	['tausend', 1000],
	['hundert', 100],
] as const;

function germanNumber(word: string): number | null {
	if (word === '' || word.length > longestWord) return null;
	const power = powers.find(([name]) => word.includes(name));
	return power ? germanProduct(word, power[0], power[1]) : germanBelowHundred(word);
}

/** "zweihundertdrei" is 2 × 100 + 3. */
function germanProduct(word: string, name: string, factor: number): number | null {
	const [before, after] = [word.slice(0, word.indexOf(name)), word.slice(word.indexOf(name) + name.length).replace(/^und/u, '')];
	const times = before === '' ? 1 : germanNumber(before);
	const rest = after === '' ? 0 : germanNumber(after);
	return times === null || rest === null ? null : times * factor + rest;
}

function germanBelowHundred(word: string): number | null {
	const parts = /^(\p{L}+?)und(\p{L}+)$/u.exec(word);
	const [unit, ten] = [germanSmall.get(parts?.[1] ?? ''), germanTens.get(parts?.[2] ?? '')];
	return unit !== undefined && ten !== undefined ? unit + ten : (germanSmall.get(word) ?? germanTens.get(word) ?? null);
}
