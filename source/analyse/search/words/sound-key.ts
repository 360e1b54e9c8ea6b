/**
 * How a key sounds to German and English ears, so that words spelt by ear are near each other: "filosofie" and
 * "philosophie", "orakel" and "orakel" with a c. Rules in the spirit of Postel's Kölner Phonetik (1969), but vowels
 * stay, and so do letters that merely resemble each other. One run over the letters: a key press asks for a thousand words.
 */
export function soundKey(key: string): string {
	let sound = '';
	/** From here on letters sound as they are written. */
	let plain = 0;
	for (let at = 0; at < key.length; at++) {
		const letter = key.charCodeAt(at);
		const spelling = byFirstLetter[letter] === undefined ? undefined : spellingAt(key, at);
		if (!spelling && (at === plain || letter !== key.charCodeAt(at - 1))) continue;
		sound = join(sound, key.slice(plain, at));
		if (spelling) sound = join(sound, spelling.sound);
		at += (spelling?.written.length ?? 1) - 1;
		plain = at + 1;
	}
	return join(sound, key.slice(plain));
}

/** Doubled letters sound like one. */
const join = (sound: string, more: string): string =>
	sound !== '' && sound.charCodeAt(sound.length - 1) === more.charCodeAt(0) ? sound + more.slice(1) : sound + more;

/** Letters that sound otherwise than they are written, perhaps only between certain others. */
interface Spelling {
	readonly written: string;
	readonly sound: string;
	/** What must stand there next; ' ' is the end of the key. */
	readonly before?: string;
	/** What must not stand there next. */
	readonly notBefore?: string;
	/** What must stand there before. */
	readonly after?: string;
}

const vowels = 'aeiou';

/** Of those that fit, the first counts. */
const spellings: readonly Spelling[] = [
	{written: 'chs', sound: 'x'},
	{written: 'cks', sound: 'x'},
	{written: 'cs', sound: 'x'},
	{written: 'ks', sound: 'x'},
	{written: 'ph', sound: 'f'},
	{written: 'qu', sound: 'kw'},
	{written: 'ck', sound: 'k'},
	{written: 'c', sound: 's', before: 'eiy'},
	{written: 'c', sound: 'k', notBefore: 'h'},
	{written: 'tz', sound: 's'},
	{written: 'ts', sound: 's'},
	{written: 'z', sound: 's'},
	{written: 'dt', sound: 't'},
	{written: 'th', sound: 't'},
	{written: 'd', sound: 't', before: ' '},
	{written: 'v', sound: 'f'},
	{written: 'y', sound: 'i'},
	{written: 'ie', sound: 'i'},
	{written: 'eie', sound: 'ai'},
	{written: 'eye', sound: 'ai'},
	{written: 'ei', sound: 'ai'},
	{written: 'ey', sound: 'ai'},
	{written: 'h', sound: '', after: vowels, notBefore: vowels},
];

/** By code of their first letter. */
const byFirstLetter: Spelling[][] = [];
for (const spelling of spellings) {
	byFirstLetter[spelling.written.charCodeAt(0)] ??= [];
	byFirstLetter[spelling.written.charCodeAt(0)]?.push(spelling);
}

function spellingAt(key: string, at: number): Spelling | undefined {
	for (const spelling of byFirstLetter[key.charCodeAt(at)] ?? []) if (isSpelling(spelling, key, at)) return spelling;
	return undefined;
}

function isSpelling({written, before, notBefore, after}: Spelling, key: string, at: number): boolean {
	if (!key.startsWith(written, at)) return false;
	const next = key.charAt(at + written.length) || ' ';
	if (before !== undefined && !before.includes(next)) return false;
	if (notBefore?.includes(next)) return false;
	return after === undefined || (at > 0 && after.includes(key.charAt(at - 1)));
}
