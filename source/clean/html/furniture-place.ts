import type {RemovalReason} from '../../model/article.js';
import {type Family, families} from './class-families.js';
import type {PageElement, PageLine} from './page-content.js';

/** Where on a page a line stands that is no article, in words, and what stands there. */
export interface FurniturePlace {
	readonly name: string;
	readonly reason: RemovalReason;
}

const places: Readonly<Partial<Record<Family, FurniturePlace>>> = {
	comments: {name: 'comments', reason: 'comments'},
	share: {name: 'share row', reason: 'sharing'},
	newsletter: {name: 'newsletter box', reason: 'newsletter'},
	advertisement: {name: 'advertisement', reason: 'advertisement'},
	related: {name: 'list of other stories', reason: 'teaser'},
	figure: {name: 'caption', reason: 'caption'},
	credit: {name: 'picture credit', reason: 'caption'},
	picture: {name: 'picture', reason: 'caption'},
	byline: {name: 'byline', reason: 'metadata'},
	date: {name: 'date', reason: 'metadata'},
	tags: {name: 'list of topics', reason: 'navigation'},
	nav: {name: 'navigation', reason: 'navigation'},
	footer: {name: 'footer', reason: 'navigation'},
	notice: {name: 'notice', reason: 'navigation'},
	dialog: {name: 'dialog', reason: 'navigation'},
	form: {name: 'form', reason: 'navigation'},
	button: {name: 'button', reason: 'navigation'},
	aside: {name: 'aside', reason: 'teaser'},
	header: {name: 'header', reason: 'navigation'},
};
const placeOf = new Map(families.map((family, at) => [at, places[family] ?? null]));
/** The first of an element's families in this order names it: a "share" row in the "header" is a share row. */
const order = Object.values(places);

/** The innermost place of furniture each line stands in; null where nothing around it is called so. Linear in the size of the page. */
export function furniturePlaces(elements: readonly PageElement[], lines: readonly PageLine[]): (FurniturePlace | null)[] {
	const around: (FurniturePlace | null)[] = [];
	for (const {parent, families: own} of elements) around.push(firstPlace(own) ?? around[parent] ?? null);
	return lines.map(({families: own, element}) => firstPlace(own) ?? around[element] ?? null);
}

function firstPlace(own: readonly number[]): FurniturePlace | null {
	if (own.length === 0) return null;
	const named = own.map((family) => placeOf.get(family)).filter((place) => place);
	return order.find((place) => named.includes(place)) ?? null;
}
