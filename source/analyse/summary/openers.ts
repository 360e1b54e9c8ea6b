/** Words that begin a sentence which cannot be understood without the one before, by language. */
const backward: Readonly<Record<string, ReadonlySet<string>>> = {
	de: list(`er sie es ihm ihn ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner deren dessen dies diese diesen diesem dieser dieses
		dort hier da dabei dadurch dafür dagegen daher dahinter damit danach daneben daran darauf daraufhin daraus darin darüber darum darunter
		davon davor dazu dann denn deshalb deswegen demnach doch aber auch außerdem zudem ferner gleichzeitig zugleich allerdings jedoch dennoch
		trotzdem hingegen so solche solcher solches somit also ebenso ebenfalls überdies hinzu beide stattdessen derweil hierzu hierbei hierfür hiermit gleichwohl
		schließlich und oder sondern vielmehr immerhin indes indessen unterdessen währenddessen anschließend zuvor umgekehrt kurzum folglich
		nichtsdestotrotz andererseits einerseits wiederum insofern beispielsweise jener jene jenes ihnen derselbe dieselbe desto`),
	en: list(`he she it they him her hers his its their them this these those that here there then so but and or also however moreover furthermore
		additionally meanwhile instead therefore thus hence consequently nevertheless nonetheless still yet otherwise such both neither
		similarly likewise besides indeed accordingly conversely afterwards because`),
};

/** "Das" and "Der" point back only before a verb ("Das ist"), not before a noun ("Das neue Gesetz"). */
const demonstratives = list('das der die dem den dessen');
const verbs =
	list(`ist war sei wäre sind waren seien wird werde wurde würde hat habe hatte hätte haben kann könne könnte konnte soll solle sollte
	muss müsse müsste darf dürfe dürfte will wolle geht gehe ging gilt gelte heißt bedeutet bedeute macht mache zeigt zeige liegt lag stimmt
	reicht passt sagt sagte sagen sehen sieht klingt führt führe betrifft`);

/** "Ein solcher Deal", "a similar plan": like what was told before. */
const articles = list('ein eine einen einem einer eines a an');
const likeBefore =
	list(`solcher solche solches solchen ähnlicher ähnliche ähnliches ähnlichen weiterer weitere weiteres weiteren anderer andere anderes
	anderen derartiger derartige derartiges such similar further`);

/** "Der Grund ist", "die Folge waren": of what was told before, unless it goes on to say of what. */
const outcome =
	/^(?:(?:ein|der|die|das|als|zum|zur) )?(?:grund|gründe|hintergrund|anlass|ursache|folge|folgen|ergebnis|ziel|begründung|the (?:reason|result|aim))(?: (?:dafür|hierfür|dahinter|davon|daraus))? (?:ist|sind|war|waren|sei|seien|hieß|heißt|is|are|was|were)\b/iu;

/** Words that tie a main clause to what was said before, within its first words. */
const ties =
	list(`letztere letzterer letzteren letzterem letzteres erstere ersterer ersteren ersterem ersteres dies beides jedoch allerdings dagegen hingegen dennoch trotzdem demnach deshalb deswegen daher somit indes wiederum ebenfalls
	however therefore nevertheless nonetheless instead likewise`);

/** "Wie der „Nordbote“ weiter schreibt", "hieß es weiter": one says more who has said something before. */
const goesOn =
	/^(?:wie|so) .{2,60} weiter (?:schreibt|schrieb|schreiben|berichtet|berichten|meldet|mitteilt|sagt|heißt|erklärt)|(?:heißt|hieß) es weiter\b/iu;

/** Not news but an invitation to read, watch or write. */
const teaser =
	/^\[?(?:(?:lesen|sehen|hören|erfahren|abonnieren|klicken|testen|folgen|schauen|schreiben|diskutieren) sie\b|mehr (?:dazu|zum thema|lesen|infos|informationen)|lesen sie|hier (?:geht|finden|lesen|klicken)|weiter(?:lesen| geht)|read (?:more|also|on)|click here|sign up|subscribe|watch|listen|follow us|for more|see also)/iu;

/** The same within a sentence; asked only where one of its words stands, since it looks at every place. */
const invitations = [
	/\b(?:finden|lesen|sehen|hören|erfahren) sie (?:hier|auch|in)\b/iu,
	/\bsie (?:hier|unten)\b.{0,80}\b(?:\p{L}*lesen|finden|herunterladen|verfolgen|an(?:sehen|schauen|hören|melden)|nachhören|abonnieren|bestellen)\b/iu,
	/\b(?:in|mit) unser(?:em|en|er) (?:[\p{L}-]*\s)?[\p{L}-]*(?:newsletter|blog|ticker|podcast)/iu,
	/\bunsere?[nmrs]? (?:[\p{L}-]+\s){0,2}(?:[\p{L}-]*newsletter|app|podcast)\b.{0,80}\b(?:sie|ihnen|ihre?[nmrs]?)\b/iu,
	/\b(?:ist|sind) hier (?:zu (?:sehen|hören|lesen|finden)|abrufbar|nachzulesen|nachzuhören|zusammengefasst)\b/iu,
	/\bsign up (?:for|to) our\b/iu,
	/\byou can (?:read|find|watch|see|listen to|download|follow)\b.{0,80}\bhere\b/iu,
	/\bour (?:[\p{L}-]+\s){0,2}(?:newsletters?|app|podcast)\b.{0,80}\byour?\b/iu,
];
const inviting = [' hier ', ' Sie ', 'unser', 'Unser', ' our ', 'Our ', ' can '];

function list(words: string): ReadonlySet<string> {
	return new Set(words.trim().split(/\s+/u));
}

/** Words and characters in which a sentence shows that it points back. */
const tiedWithin = 6;
const openerLength = 90;

/** Whether the beginning of a sentence points back to what was said before. */
export function pointsBack(sentence: string, language: string): boolean {
	const beginning = sentence.slice(0, openerLength).toLowerCase();
	const words = beginning.match(/[\p{L}\p{N}]+/gu) ?? [];
	const [first = '', second = ''] = words;
	if (backward[language]?.has(first) || outcome.test(beginning)) return true;
	if (articles.has(first) && likeBefore.has(second)) return true;
	if (language === 'de' && sentence.includes('weiter') && goesOn.test(sentence)) return true;
	if (words.slice(1, tiedWithin).some((word) => ties.has(word))) return true;
	return language === 'de' && demonstratives.has(first) && verbs.has(second);
}

/** Whether a sentence invites to read, watch or write instead of telling anything. */
export const isTeaser = (sentence: string): boolean =>
	teaser.test(sentence) ||
	(inviting.some((word) => sentence.includes(word)) && invitations.some((invitation) => invitation.test(sentence)));
