import type {Draft, Line, Verdict} from '../draft.js';
import {removeLines} from '../remove-lines.js';

const contactTitle =
	/^(?:presse-?kontakt|medien-?kontakt|kontakt für (?:medien|presse|journalisten)|ansprechpartner(?:in)?(?: für .{2,30})?|rückfragen (?:bitte )?an|(?:press|media) (?:contact|enquiries|inquiries)s?|for (?:further|more) information,? (?:please )?contact|contact for (?:press|media))[\s:]*.{0,40}$/u;
const contact =
	/@|(?:https?:\/\/|www\.)|(?<!\p{L})(?:tel(?:efon)?|fax|mobil|phone|e-?mail|web|internet)(?!\p{L})|\+\d{2}|^\d[\d\s/()-]{5,}$/u;
const companyTitle =
	/^(?:über|about) (?:die |der |das |den |the )?.{2,60}(?<!\p{L})(?:ag|se|gmbh|kg|kgaa|e\.v\.|inc\.?|ltd\.?|llc|plc|corp\.?|group|gruppe|holding|stiftung|foundation)[\s:]*$/u;
const original = /^original-content von: /u;
const authorTitle = /^(?:zum autor|zur autorin|zu den autoren|über (?:den autor|die autorin|die autoren)|about the authors?)[\s:]*$/u;
const authorLabel = /^(?:zum autor|zur autorin|über (?:den autor|die autorin)|about the authors?): \S/u;
const profession =
	/(?<!\p{L})\p{L}*(?:redakteur|korrespondent|reporter|kolumnist|autor|journalist|volontär)(?:in)?(?!\p{L})|(?<!\p{L})(?:reporter|columnist|editor|writer|correspondent|journalist|author)(?!\p{L})/u;

// "Anna schreibt seit 2022 für den Seeblick.", "Redakteurin im Ressort Kultur", "Jane Doe is a reporter covering trade."
const note =
	/^(?:\p{Lu}[\p{L}.-]+ ){1,3}schreibt (?:seit (?:\d{4}|vielen)|regelmäßig|frei) .{0,40}für(?!\p{L})|^(?:\p{Lu}[\p{L}-]*)?(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter)(?:in)? (?:in|im|bei|der|für|mit)(?!\p{L})|^(?:\p{Lu}[\p{L}.-]+ ){1,4}is (?:an? |the )?.{0,60}(?:reporter|columnist|editor|correspondent|journalist)(?: (?:at|for|with|covering|based|who).*|[^.]{0,30}\.?)$/u;
/** An appendix has so many paragraphs of the report before it. */
const fewestParagraphs = 2;
/** Titles of boxes are short; "Original-Content von: …" names a company. In characters. */
const longestTitle = 200;
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
		const title = titleOf(line.lower);
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

function titleOf(lower: string): Verdict | null {
	if (lower.length > longestTitle) return null;
	if (contactTitle.test(lower) || original.test(lower)) return verdicts.contact;
	if (companyTitle.test(lower)) return verdicts.company;
	return authorTitle.test(lower) ? verdicts.author : null;
}

function belongsTo(box: Verdict, {lower, shape}: Line): boolean {
	if (box === verdicts.contact) return lower.length <= longestContactLine && (contact.test(lower) || !shape.isProse);
	return lower.length <= longestNote && (box === verdicts.company ? shape.isProse : profession.test(lower));
}

/** "Anna Muster ist Redakteurin im Ressort …", where Anna Muster signed the report. */
function authorNote({text, lower}: Line, byline: string | null): Verdict | null {
	if (text.length > longestNote) return null;
	if (note.test(text) || authorLabel.test(lower)) return verdicts.author;
	if (!byline) return null;
	const name = byline.split(/,| und | and | & |\//u)[0]?.trim() ?? '';
	const isAbout = name.includes(' ') && text.startsWith(`${name} `) && profession.test(lower);
	return isAbout ||
		(name.includes(' ') && /^(?:alle (?:artikel|beiträge|texte) von|mehr von|more (?:from|by)) /u.test(lower) && text.endsWith(name))
		? verdicts.author
		: null;
}
