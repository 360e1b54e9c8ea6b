import type {Removal} from '../../model/article.js';
import {readAgencyNote} from './agency-note.js';

/** "seeblick.de", "www.seeblick.berlin", "news.seeblick.co.uk". */
const domainName =
	/^(?:[\p{L}\d-]{2,40}\.){1,3}(?:de|at|ch|li|lu|eu|com|net|org|info|biz|io|tv|fm|(?:co|org)\.uk|uk|ie|us|ca|(?:com|net|org)\.au|co\.nz|fr|it|nl|news|online|press|media|today|world|live|blog|berlin|hamburg|koeln|bayern|ruhr|wien|tirol|saarland)$/iu;
const copyrightOwner =
	/(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s+)?(?:by\s+)?(?<owner>\p{L}[\p{L}\d.& -]{2,50}?)(?:\s*(?:GmbH|AG|Inc\.?|Ltd\.?|LLC|Media|Verlag|\d{4}|[.,|–—(]|-\s|$))/u;
const appearedIn =
	/(?:dieser (?:artikel|text|beitrag) (?:ist |wurde )?(?:zuerst |zunächst )?(?:erschien(?:en)?|stammt|wurde veröffentlicht)(?: ist)? (?:zuerst )?(?:bei|auf|in|von)(?: der| dem)?|(?:this )?(?:article|story) (?:first |originally )?appeared (?:first |originally )?(?:in|on)|quelle:|source:)\s+(?<owner>\p{L}[\p{L}\d.&' -]{2,40}?)(?:[.,!]|$)/iu;

/** What the patterns above cannot match without: asked first, for it is quick. */
const ownerHint = /©|\(c\)|[Cc]opyright/;
const appearedHint = /[Ee]rschien|[Ss]tammt|[Vv]eröffentlicht|[Aa]ppeared|[Qq]uelle|[Ss]ource|[A-Z]{5}/;

/** The outlet's name from the page's own furniture: the removed lines. Null where none says it. */
export function findOutlet(removed: readonly Removal[]): string | null {
	return domainInRows(removed) ?? named(removed, appearedHint, appearedIn) ?? named(removed, ownerHint, copyrightOwner);
}

/** In characters. */
const longestNote = 300;

/** A domain-like name that is a line of its own, or the last cell of at least two rows. */
function domainInRows(removed: readonly Removal[]): string | null {
	const counts = new Map<string, number>();
	for (const {text} of removed) {
		const cell = text.split(/[•|·]/u).at(-1)?.trim() ?? '';
		if (domainName.test(cell)) counts.set(cell, (counts.get(cell) ?? 0) + (cell === text ? 2 : 1));
	}
	const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
	return best && best[1] >= 2 ? best[0] : null;
}

function named(removed: readonly Removal[], hint: RegExp, pattern: RegExp): string | null {
	for (const {text, reason} of removed) {
		if (reason === 'caption' || text.length > longestNote || !hint.test(text) || readAgencyNote(text)) continue;
		const owner = pattern.exec(text)?.groups?.owner;
		if (owner) return owner.trim();
	}
	return null;
}

/** Is the line nothing but the name of a site? */
export const isOutletLine = (text: string): boolean => domainName.test(text);
