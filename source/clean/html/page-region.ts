import type {LineHint} from '../draft.js';
import type {OpenPlace, PageLine} from './read-page.js';

/** A text of this length counts as running text here. In characters. */
const proseLength = 80;
/** An element that holds this share of the page's running text holds the article. */
const articleShare = 0.6;
/** A "sidebar" or "form" that holds this share is none: class names and old pages mislead. */
const misledShare = 0.2;

/** For the lines of a page: a hint each, once it is known which elements hold the article. */
export function pageRegion(lines: readonly PageLine[]): (line: PageLine) => LineHint {
	const sizes = new Map<number, number>();
	let total = 0;
	for (const line of lines) {
		const size = proseSize(line);
		total += size;
		if (size > 0) for (const id of [...line.regions, ...line.places.map((place) => place.id)]) sizes.set(id, (sizes.get(id) ?? 0) + size);
	}
	const share = (id: number): number => (sizes.get(id) ?? 0) / Math.max(1, total);
	const region = smallestArticle(lines, share);
	return (line) => hintOf(line, region, share);
}

const proseSize = ({text, linkShare}: PageLine): number => (text.length >= proseLength && linkShare < 0.5 ? text.length : 0);

/** The innermost region that still holds the article; null where the page marks none. */
function smallestArticle(lines: readonly PageLine[], share: (id: number) => number): number | null {
	const holding = new Set(lines.flatMap((line) => line.regions).filter((id) => share(id) >= articleShare));
	return holding.size === 0 ? null : Math.max(...holding);
}

function hintOf(line: PageLine, region: number | null, share: (id: number) => number): LineHint {
	const place = line.places.find(({id, isCertain}) => isCertain || share(id) < misledShare);
	if (place) return furniture(line, place);
	if (region !== null && !line.regions.includes(region) && !line.isMainHeading)
		return {kind: 'furniture', linkShare: line.linkShare, place: 'page around the article', reason: 'navigation', isCertain: true};
	return {kind: line.kind, linkShare: line.linkShare, place: '', reason: null, isCertain: false};
}

const furniture = (line: PageLine, place: OpenPlace): LineHint => ({
	kind: 'furniture',
	linkShare: line.linkShare,
	place: place.name,
	reason: place.reason,
	// Comments and other stories read like articles: there the model is no judge.
	isCertain: place.isCertain || place.reason === 'comments' || place.reason === 'teaser',
});
