/** Who wrote it, as a line says it: a person or a desk, or an agency alone. */
export interface Byline {
	readonly byline: string | null;
	readonly agency: string | null;
}

const agencyNames =
	'dpa(?:-AFX|-infocom)?|AFP|Reuters|AP|APA|SDA|Keystone-SDA|KNA|epd|sid|SID|ddp|dapd|ANSA|TASS|PA Media|Bloomberg|Dow Jones(?: Newswires)?|Xinhua|IRW-Press|pte|ots';
const name = "(?:(?:Dr\\.|Prof\\.) )*\\p{Lu}[\\p{L}.'’-]*(?: (?:von|van|de|der|den|zu|el|al|la|le|di|da|Mc)?\\s?\\p{Lu}[\\p{L}.'’-]*){1,3}";
const names = `${name}(?:(?:, | und | and | & |/)${name}){0,4}`;

// "Von Anna Muster", "By Jane Doe and John Roe, Berlin", "Text: Max Muster": the label in any case, the names capitalised.
const label =
	/^(?:von unsere[mr] (?:korrespondent|reporter|redakteur|mitarbeiter|autor)(?:en|in)?|von|by|text|autorin|autor|author|written by|words by|(?:eine? )?(?:kommentar|bericht|gastbeitrag|interview|artikel|analyse|reportage|porträt|essay|glosse|kolumne|rezension|leitartikel) von|(?:aktualisiert|aufgezeichnet|protokolliert|notiert|mitgeteilt) von|protokoll(?=:)|redaktion|reported by|story by)(?:: ?| )/iu;
// Behind the names a place or a role, but no figure and no further cell of a row.
const onlyNames = new RegExp(`^${names}(?:,? [^\\d|•·–—]{0,60})?$`, 'u');
// What takes any case is asked of small letters: with Unicode classes that is many times cheaper than the flag `i`.
const lowerNames = agencyNames.toLowerCase();
// "Bn-Redaktion/aw", "sak/Reuters", "muh/dpa/afp"
const withSlash = new RegExp(
	`^\\(?(?:(?:[\\p{L}.-]*redaktion|${lowerNames}|\\p{L}{2,4})(?:/| mit | und |, ))+(?:${lowerNames}|\\p{L}{2,4})\\)?\\.?$`,
	'u',
);
const credit = '(?:[-–—] ?|[Qq]uellen?: ?|[Ss]ource: ?|[Mm]it (?:[Mm]aterial (?:von|der) )?)?';
// "Anna Muster, dpa"
const nameAndAgency = new RegExp(`^(?<who>${name})(?:, |/| / )(?:${agencyNames})$`, 'u');
// "Text: Anna Muster, Fotos: Max Muster"
const pictures = /(?:,? (?:und )?|; |\s?[/|·•]\s?)(?:fotos?|bilder|illustrationen?|grafik|photos?): .{3,60}$/iu;
const agencyOnly = new RegExp(`^${credit}(?:${agencyNames})(?:[/, ]+(?:${agencyNames}|\\p{Ll}{2,4}))*\\.?$`, 'u');
// "(dpa)", "(afp)", "(dpa/lno)": brackets leave no doubt about small letters.
const agencyInBrackets = new RegExp(`^\\(${credit}(?:\\p{L}{2,4}/)*(?:${lowerNames})(?:[/, ]+\\p{L}{2,4})*\\)\\.?$`, 'u');
const deskOnly =
	/^(?:unserer |der |die |our )?(?:online-?)?(?:[\p{L}.-]+[- ])?(?:redaktion|newsroom|staff (?:writer|reporter)|editorial (?:team|staff))(?: [\p{L}.-]{2,20})?$/u;
// "Das Gespräch führte Anna Muster."
const interviewer = /^(?:das|die) (?:gespräche?|interviews?|fragen) (?:führten?|stellten?) (?<who>.+?)\.?$/iu;
// "Jane Doe, Staff Writer"
const nameWithRole = new RegExp(
	`^${name}, (?:[\\p{L}-]+ ){0,3}(?:[Ww]riter|[Rr]eporter|[Ee]ditor|[Cc]olumnist|[Cc]orrespondent|[Ee]ngineer|[Pp]roducer|\\p{Lu}?\\p{L}*(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter|[Kk]olumnist|[Vv]olontär)(?:in)?)$`,
	'u',
);
// "Anna Muster (Text) und Max Muster (Fotos)"
const textAndPictures = new RegExp(`^(?<who>${names}) \\(Text\\)(?:,| und| and)? ?(?:${names} \\(\\p{L}{3,15}\\))?$`, 'u');
// "Interview: Jane Doe"
const interview = new RegExp(`^(?:Interview|Gespräch): (?<who>${names})$`, 'u');
// "(Reporting by Jane Doe; editing by John Roe)"
const reportingNote = /^\((?:additional )?(?:reporting|writing|editing) by [^()]{3,120}\)$/iu;
// "Kleinbach (ots)", "Berlin, 12. Nov (dpa/lno) –": a dateline on a line of its own.
const datelineOnly = new RegExp(`^\\p{Lu}[\\p{L} ./-]{1,40}(?:, [^()]{2,24})? \\((?:${agencyNames})(?:/\\p{L}{2,4})*\\)\\s*[–—-]?$`, 'u');
const agencyInside = new RegExp(`(?<![\\p{L}\\p{N}])(?:${agencyNames})(?![\\p{L}\\p{N}])`, 'u');
// Asked only of lines that are known to name one.
const agencyAnyCase = new RegExp(agencyInside.source, 'iu');
/** Who took a picture or owns it did not write the article. */
const credits = /^(?:copyright|©|\(c\)|fotos?|photos?|bild(?:er|rechte|quelle)?|grafik|illustration|video|picture|image)(?![\p{L}-])/iu;
/** Longer lines are sentences, not bylines. In characters. */
const longestByline = 140;

/** Reads a line that is nothing but a byline; null for any other line. The label ("Von", "By", "Text:") is no part of the byline. */
export function readByline(text: string): Byline | null {
	if (text.length > longestByline || credits.test(text)) return null;
	const lower = text.toLowerCase();
	if (agencyOnly.test(text) || agencyInBrackets.test(lower) || datelineOnly.test(text)) return {byline: null, agency: findAgency(text)};
	if (withSlash.test(lower) && (lower.includes('redaktion') || agencyInside.test(text) || /^\p{L}{2,3}\/\p{L}{2,3}$/u.test(text))) {
		return {byline: text, agency: findAgency(text)};
	}
	const signed = signedBy(text);
	if (signed) return {byline: signed, agency: null};
	const who = text.replace(label, '').replace(pictures, '');
	const alone = nameAndAgency.exec(who)?.groups?.who;
	if (alone) return {byline: alone, agency: findAgency(who)};
	if (nameWithRole.test(who)) return {byline: who, agency: null};
	if (deskOnly.test(who.toLowerCase())) return {byline: who, agency: null};
	if (reportingNote.test(text)) return {byline: text.slice(1, -1), agency: null};
	if (label.test(text) && onlyNames.test(who) && !/[.!?]$/u.test(text)) return {byline: who, agency: findAgency(text)};
	return null;
}

/** Who signs in words of their own. */
function signedBy(text: string): string | null {
	const signed = text.includes(' (Text)') ? textAndPictures.exec(text) : (interview.exec(text) ?? interviewer.exec(text));
	const who = signed?.groups?.who;
	return who && onlyNames.test(who) ? who : null;
}

const personName = new RegExp(`^${name}$`, 'u');

/** Is a text two to four capitalised words that could be a person's name? Sections and places look alike: ask only where one may stand. */
export const isPersonName = (text: string): boolean => personName.test(text);

/** The first news agency named in a text, as written there. */
const findAgency = (text: string): string | null => agencyInside.exec(text)?.[0] ?? properName(agencyAnyCase.exec(text)?.[0] ?? null);

/** "afp" → "AFP": the spelling of the table. */
const properName = (agency: string | null): string | null =>
	agencyNames.split('|').find((name) => name.toLowerCase() === agency?.toLowerCase()) ?? agency;

// "BERLIN (dpa) -", "(Reuters) -", "FRANKFURT/LONDON, Nov 3 (Reuters) –", "Berlin (AFP) Die …"
const dateline = new RegExp(`^.{0,60}?\\((?<agency>${agencyNames})(?:[/ ][\\p{L}/ -]{2,20})?\\)`, 'u');
const signature = new RegExp(`\\((?:\\p{L}{2,4}/)?(?<agency>${agencyNames})(?:/\\p{L}{2,4})*\\)\\s*$`, 'u');

/** The bracket with the agency begins within so many characters. */
const longestDateline = 62;

/** The agency that a dateline at the start or a signature at the end of running text names. */
export function agencyOfText(first: string, last: string): string | null {
	// Most texts have neither bracket, and the patterns cost much to make.
	const found = first.slice(0, longestDateline).includes('(') ? dateline.exec(first)?.groups?.agency : null;
	return found ?? (last.endsWith(')') ? signature.exec(last)?.groups?.agency : null) ?? null;
}
