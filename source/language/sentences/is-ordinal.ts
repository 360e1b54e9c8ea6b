import {startsSentence} from './starts-sentence.js';

const month = /^(?:Jan|Jän|Feb|März|Mär\.|Apr|Mai|Jun|Jul|Aug|Sep|O[kc]t|Nov|Dez)/u;

// What is numbered by ordinals in news copy; the beginnings of the words suffice.
const counted =
	/^(?:\d{1,2}\.|Jahr|Geburtstag|Todestag|Hochzeitstag|Weltkrieg|Bundes|Landes|Stock|Etage|Platz|Rang|Runde|Minute|Stunde|Spieltag|Klasse|Liga|Auflage|Ausgabe|Quartal|Halbjahr|Hälfte|Monat|Woche|Tag\b|Lebens|Legislatur|Wahl|Amtszeit|Senat|Kammer|Straf|Zivil|Armee|Division|Panzer|Infanterie|Kongress|Parteitag|Sitzung|Gipfel|Etappe|Bezirk|Gemeinde|Änderung|Zusatz|Generation|Grad|Stelle|Satz|Kapitel|Buch|Band|Folge|Staffel|Teil\b|Mal\b|Breitengrad|Internationale|Deutsche|Europäische)/u;

const before = new Set(
	'ab am an auf beim bis das dem den der des die ein eine einem einen einer im in jede jedem jeden jeder jedes nach seit sein seine seinem seinen seiner seit ihr ihre ihrem ihren ihrer und vom von vor zum zur'.split(
		' ',
	),
);

// "…: 1. Bier, 2. Wein"
const item = /[:,;]\s\d{1,2}\.$/u;

/**
 * Whether a German one- or two-digit number before a stop is an ordinal ("am 9. Juni") and not the end of a sentence ("stieg auf 9. Die …").
 * @param left the text up to and with the stop
 * @param right the text after the gap
 */
export function isOrdinal(left: string, right: string): boolean {
	if (month.test(right) || counted.test(right)) return true;
	if (startsSentence(right)) return false;
	if (item.test(left)) return true;
	const previous = /(\p{L}+)\s+\d{1,2}\.$/u.exec(left)?.[1];
	return previous === undefined ? /^\s*\d{1,2}\.$/u.test(left) : before.has(previous.toLowerCase());
}
