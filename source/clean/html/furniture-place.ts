import type {RemovalReason} from '../../model/article.js';

/** Where on a page an element stands that is no article, and what stands there. */
export interface FurniturePlace {
	readonly name: string;
	readonly reason: RemovalReason;
	/** Told by the element or its role, not by a class name, which may mean anything. */
	readonly isCertain: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const byElement: Readonly<Record<string, FurniturePlace>> = {
	nav: {name: 'navigation', reason: 'navigation', isCertain: true},
	footer: {name: 'footer', reason: 'navigation', isCertain: false},
	aside: {name: 'aside', reason: 'teaser', isCertain: false},
	form: {name: 'form', reason: 'navigation', isCertain: false},
	button: {name: 'button', reason: 'navigation', isCertain: true},
	dialog: {name: 'dialog', reason: 'navigation', isCertain: true},
};
const byRole: Readonly<Record<string, FurniturePlace>> = {
	navigation: {name: 'navigation', reason: 'navigation', isCertain: true},
	menu: {name: 'menu', reason: 'navigation', isCertain: true},
	search: {name: 'search', reason: 'navigation', isCertain: true},
	banner: {name: 'banner', reason: 'navigation', isCertain: false},
	contentinfo: {name: 'footer', reason: 'navigation', isCertain: false},
	complementary: {name: 'aside', reason: 'teaser', isCertain: false},
	dialog: {name: 'dialog', reason: 'navigation', isCertain: true},
	alertdialog: {name: 'dialog', reason: 'navigation', isCertain: true},
};

// Parts of class names and ids, between hyphens, underscores or capitals.
const byClass: readonly (readonly [RegExp, string, RemovalReason])[] = [
	[
		/(?:^|[-_\s])(?:comments?|kommentare?|disqus|respond|leserkommentare?)(?:$|[-_\s](?:list|area|section|form|box|container|wrapper)?)/iu,
		'comments',
		'comments',
	],
	[/(?:^|[-_\s])(?:share|sharing|social|socials|sharebar|addtoany|shariff)(?:$|[-_\s])/iu, 'share row', 'sharing'],
	[/(?:^|[-_\s])(?:newsletter|subscribe|signup)(?:$|[-_\s])/iu, 'newsletter box', 'newsletter'],
	[
		/(?:^|[-_\s])(?:related|recommended|recommendations?|outbrain|taboola|plista|teasers?|more-?(?:articles|news|stories)|read-?more|mostread|most-?read|popular|trending)(?:$|[-_\s])/iu,
		'list of other stories',
		'teaser',
	],
	[
		/(?:^|[-_\s])(?:breadcrumbs?|navbar|navigation|menu|pagination|sidebar|toolbar|skip-?links?|tags|tag-?(?:list|cloud))(?:$|[-_\s])/iu,
		'navigation',
		'navigation',
	],
	[/(?:^|[-_\s])(?:ads?|advert|advertisement|anzeige|sponsored|promo|adslot|werbung)(?:$|[-_\s])/iu, 'advertisement', 'advertisement'],
	[/(?:^|[-_\s])(?:cookies?|consent|cmp|gdpr|paywall|overlay|modal)(?:$|[-_\s])/iu, 'notice', 'navigation'],
	[/(?:^|[-_\s])(?:site-?footer|page-?footer|footer)(?:$|[-_\s])/iu, 'footer', 'navigation'],
];
/** Their class names speak of the whole page. */
const neverByClass = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'h2', 'a', 'span', 'em', 'strong', 'b', 'i']);

/** The furniture an element is, by itself, its role, or its class and id; null for any other. */
export function furniturePlace(name: string, attributes: Attributes): FurniturePlace | null {
	const known = byElement[name] ?? byRole[attributes.role ?? ''];
	if (known) return known;
	if (neverByClass.has(name)) return null;
	const label = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
	if (label === ' ') return null;
	const found = byClass.find(([pattern]) => pattern.test(label));
	return found ? {name: found[1], reason: found[2], isCertain: false} : null;
}

/** Elements that are on the page but not shown. */
export const isHidden = (attributes: Attributes): boolean =>
	attributes.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style ?? '');
