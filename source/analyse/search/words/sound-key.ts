/**
 * How a key sounds to German and English ears, so that words spelt by ear are near each other: "filosofie" and
 * "philosophie", "orakel" and "orakel" with a c. Rules in the spirit of Postel's Kölner Phonetik (1969), but vowels
 * stay, and so do letters that merely resemble each other.
 */
export function soundKey(key: string): string {
	return rules.reduce((sound, [letters, instead]) => sound.replace(letters, instead), key);
}

/** In this order: a later rule sees what an earlier one made. */
const rules: readonly (readonly [letters: RegExp, instead: string])[] = [
	[/ph/gu, 'f'],
	[/chs|ck?s|ks/gu, 'x'],
	[/qu/gu, 'kw'],
	[/ck/gu, 'k'],
	[/c(?=[eiy])/gu, 's'],
	[/c(?!h)/gu, 'k'],
	[/t?z|ts/gu, 's'],
	[/dt|th/gu, 't'],
	[/d$/u, 't'],
	[/v/gu, 'f'],
	[/y/gu, 'i'],
	[/ie/gu, 'i'],
	[/ei/gu, 'ai'],
	[/(?<=[aeiou])h(?![aeiou])/gu, ''],
	[/(.)\1+/gu, '$1'],
];
