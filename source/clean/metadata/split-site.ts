import {isOutletLine} from './find-outlet.js';

/** "| seeblick.de", "- Energie - seeblick.at › Wirtschaft": what a page's title bears behind the headline. */
const tail = /\s[|–—·•-]\s(?:[^|–—·•]{2,30}\s[|–—·•-]\s)?(?<site>[\p{L}\d.-]+\.\p{L}{2,10})(?:\s[›>»/|–—·•-]\s.{2,60})?$/u;

/** A headline and the site named behind it. */
export interface SitedHeadline {
	readonly headline: string;
	readonly site: string | null;
}

/** "S+ ": what marks an article as one to pay for. */
const paidMark = /^\p{Lu}\+ (?=[\p{Lu}"„“»«])/u;

/** Parts a headline from the site's address behind it, and from a mark before it. */
export function splitSite(headline: string): SitedHeadline {
	const own = headline.replace(paidMark, '');
	const found = own.includes('.') ? tail.exec(own) : null;
	const site = found?.groups?.site;
	return found && found.index > 0 && site && isOutletLine(site) ? {headline: own.slice(0, found.index), site} : {headline: own, site: null};
}
