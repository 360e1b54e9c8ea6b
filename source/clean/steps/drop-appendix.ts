import type {Draft, Line, Verdict} from '../draft.js';
import {removeLines} from '../remove-lines.js';

const contactTitle =
	/^(?:presse-?kontakt|medien-?kontakt|kontakt für (?:medien|presse|journalisten)|ansprechpartner(?:in)?(?: für .{2,30})?|rückfragen (?:bitte )?an|(?:press|media) (?:contact|enquiries|inquiries)s?|for (?:further|more) information,? (?:please )?contact|contact for (?:press|media))[\s:]*.{0,40}$/iu;
const contact =
	/@|(?:https?:\/\/|www\.)|(?<!\p{L})(?:tel(?:efon)?|fax|mobil|phone|e-?mail|web|internet)(?!\p{L})|\+\d{2}|^\d[\d\s/()-]{5,}$/iu;
const companyTitle =
	/^(?:über|about) (?:die |der |das |den |the )?.{2,60}(?<!\p{L})(?:ag|se|gmbh|kg|kgaa|e\.v\.|inc\.?|ltd\.?|llc|plc|corp\.?|group|gruppe|holding|stiftung|foundation)[\s:]*$/iu;
const original = /^original-content von: /iu;
const authorTitle = /^(?:zum autor|zur autorin|zu den autoren|über (?:den autor|die autorin|die autoren)|about the authors?)[\s:]*$/iu;
const authorLabel = /^(?:zum autor|zur autorin|über (?:den autor|die autorin)|about the authors?): \S/iu;
const profession =
	/(?<!\p{L})\p{L}*(?:redakteur|korrespondent|reporter|kolumnist|autor|journalist|volontär)(?:in)?(?!\p{L})|(?<!\p{L})(?:reporter|columnist|editor|writer|correspondent|journalist|author)(?!\p{L})/iu;

// "Anna schreibt seit 2022 für den Seeblick.", "Redakteurin im Ressort Kultur", "Jane Doe is a reporter covering trade."
const note =
	/^(?:\p{Lu}[\p{L}.-]+ ){1,3}schreibt (?:seit (?:\d{4}|vielen)|regelmäßig|frei) .{0,40}für(?!\p{L})|^(?:\p{Lu}[\p{L}-]*)?(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter)(?:in)? (?:in|im|bei|der|für|mit)(?!\p{L})|^(?:\p{Lu}[\p{L}.-]+ ){1,4}is (?:an? |the )?.{0,60}(?:reporter|columnist|editor|correspondent|journalist)(?: (?:at|for|with|covering|based|who).*|[^.]{0,30}\.?)$/u;
/** An appendix has so many paragraphs of the report before it. */
const fewestParagraphs = 2;
/** A line of a contact box. In characters. */
const longestContactLine = 70;
/** A note on an author or a company. In characters. */
const longestNote = 700;

/** What stands under a report about those behind it: press contact, the company in its own words, the author. */
export function dropAppendix(draft: Draft): Draft {
	let paragraphs = 0;
	let box: Verdict | null = null;
	return removeLines(draft, (line) => {
		if (line.shape.isProse && !box) paragraphs++;
		if (paragraphs < fewestParagraphs) return null;
		const title = titleOf(line.text);
		if (title) box = title;
		else if (box && !belongsTo(box, line)) box = null;
		return box ?? authorNote(line, draft.metadata.byline);
	});
}

const verdicts = {
	contact: {reason: 'other', rule: 'press contact', confidence: 0.9},
	company: {reason: 'other', rule: 'company about itself', confidence: 0.85},
	author: {reason: 'other', rule: 'note on the author', confidence: 0.88},
} as const satisfies Readonly<Record<string, Verdict>>;

function titleOf(text: string): Verdict | null {
	if (contactTitle.test(text) || original.test(text)) return verdicts.contact;
	if (companyTitle.test(text)) return verdicts.company;
	return authorTitle.test(text) ? verdicts.author : null;
}

function belongsTo(box: Verdict, {text, shape}: Line): boolean {
	if (box === verdicts.contact) return text.length <= longestContactLine && (contact.test(text) || !shape.isProse);
	return text.length <= longestNote && (box === verdicts.company ? shape.isProse : profession.test(text));
}

/** "Anna Muster ist Redakteurin im Ressort …", where Anna Muster signed the report. */
function authorNote({text}: Line, byline: string | null): Verdict | null {
	if (text.length > longestNote) return null;
	if (note.test(text) || authorLabel.test(text)) return verdicts.author;
	if (!byline) return null;
	const name = byline.split(/,| und | and | & |\//u)[0]?.trim() ?? '';
	const isAbout = name.includes(' ') && text.startsWith(`${name} `) && profession.test(text);
	return isAbout ||
		(name.includes(' ') && /^(?:alle (?:artikel|beiträge|texte) von|mehr von|more (?:from|by)) /iu.test(text) && text.endsWith(name))
		? verdicts.author
		: null;
}
