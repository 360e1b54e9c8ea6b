// Articles for measuring, made up from a seed: the same seed gives the same press. No word of it was ever printed.

/** A generator of numbers from 0 to 1 (mulberry32). @param {number} seed */
function dice(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

const onsets = ['b', 'br', 'd', 'f', 'fl', 'g', 'gr', 'h', 'k', 'kl', 'l', 'm', 'n', 'p', 'r', 's', 'sch', 'st', 't', 'tr', 'w', 'z'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ä', 'ö', 'ü', 'ei', 'au', 'ie'];
const codas = ['', 'n', 'r', 'l', 's', 't', 'nd', 'rk', 'cht', 'ng', 'll', 'm'];
const endings = ['', 'ung', 'heit', 'er', 'en', 'te', 'lich', 'keit', 'schaft', 'tion'];
const small =
	'der die das und in den von zu mit auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei'.split(
		' ',
	);
const furniture = [
	'Anzeige',
	'Artikel teilen',
	'Lesen Sie auch: Was der Markt jetzt erwartet',
	'Kommentare (12)',
	'Newsletter abonnieren',
	'© Verlag, alle Rechte vorbehalten',
];
const outlets = ['Nordkurier-Blatt', 'Seepost', 'Talzeitung', 'Der Abendbote', 'Hafenrundschau', 'Morgenpost am Fluss'];

/** Words of a language that does not exist, the frequent ones first. @param {() => number} roll @param {number} count */
function vocabulary(roll, count) {
	const pick = (/** @type {readonly string[]} */ list) => list[Math.floor(roll() * list.length)] ?? '';
	const words = new Set();
	while (words.size < count) {
		const syllables = Array.from({length: 1 + Math.floor(roll() * 3)}, () => pick(onsets) + pick(vowels) + pick(codas)).join('');
		const word = syllables + pick(endings);
		words.add(roll() < 0.6 ? word.charAt(0).toUpperCase() + word.slice(1) : word);
	}
	return [...words];
}

/**
 * Plain-text articles of some 4 KB; about one in six tells the story of an earlier one in other words.
 * @param {number} count
 * @param {number} [seed]
 * @returns {Generator<{name: string, text: string, title: string}>}
 */
export function* madeUpPress(count, seed = 1) {
	const roll = dice(seed);
	const words = vocabulary(roll, 60_000);
	// Zipf: the word of rank r comes up 1/r as often.
	const word = () => words[Math.min(words.length - 1, Math.floor(Math.exp(roll() * Math.log(words.length))))] ?? '';
	const phrase = (/** @type {number} */ length) =>
		Array.from({length}, () => (roll() < 0.45 ? (small[Math.floor(roll() * small.length)] ?? '') : word())).join(' ');
	const sentence = () => {
		const text = phrase(8 + Math.floor(roll() * 14));
		const figure = roll() < 0.2 ? ` ${1 + Math.floor(roll() * 900)} Millionen Euro` : '';
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}${figure}.`;
	};
	/** @type {{title: string, facts: string[]}[]} */
	const recent = [];
	for (let number = 1; number <= count; number++) {
		const told = roll() < 0.16 ? recent[Math.floor(roll() * recent.length)] : undefined;
		const facts = told ? told.facts.map((fact) => (roll() < 0.5 ? fact : sentence())) : Array.from({length: 26}, sentence);
		const title = told && roll() < 0.5 ? told.title : phrase(6).replace(/^./u, (first) => first.toUpperCase());
		recent.push({title, facts});
		if (recent.length > 200) recent.shift();
		const day = String(1 + (Math.floor(number / 40) % 28)).padStart(2, '0');
		const paragraphs = Array.from({length: Math.ceil(facts.length / 3)}, (_, at) => facts.slice(3 * at, 3 * at + 3).join(' '));
		const [ad, ...foot] = furniture.filter(() => roll() < 0.5);
		const head = [ad ?? '', title, `${outlets[number % outlets.length]} · ${day}.03.2025, 08:15 Uhr`];
		yield {
			name: `press-${String(number).padStart(6, '0')}.txt`,
			title,
			text: [...head, ...paragraphs, ...foot].filter(Boolean).join('\n\n'),
		};
	}
}
