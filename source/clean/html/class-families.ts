/**
 * What elements are called, by themselves (their name), by their role, and by the words of their class and id.
 * A family is a hint among many: the page model weighs it (page-model.train.mjs), no family decides alone.
 */
export const families = [
	'article',
	'main',
	'nav',
	'aside',
	'footer',
	'header',
	'form',
	'figure',
	'list',
	'table',
	'quote',
	'section',
	'button',
	'dialog',
	'body',
	'headline',
	'standfirst',
	'byline',
	'date',
	'picture',
	'credit',
	'share',
	'comments',
	'related',
	'newsletter',
	'advertisement',
	'tags',
	'widget',
	'notice',
	'factBox',
	'card',
	'embed',
	'hidden',
	'kicker',
] as const;

export type Family = (typeof families)[number];

const byName: Readonly<Record<string, Family>> = {
	article: 'article',
	main: 'main',
	nav: 'nav',
	menu: 'nav',
	aside: 'aside',
	footer: 'footer',
	header: 'header',
	form: 'form',
	fieldset: 'form',
	figure: 'figure',
	figcaption: 'figure',
	caption: 'figure',
	ul: 'list',
	ol: 'list',
	dl: 'list',
	table: 'table',
	blockquote: 'quote',
	section: 'section',
	button: 'button',
	dialog: 'dialog',
	h1: 'headline',
	time: 'date',
	address: 'byline',
};

const byRole: Readonly<Record<string, Family>> = {
	article: 'article',
	main: 'main',
	navigation: 'nav',
	menu: 'nav',
	menubar: 'nav',
	search: 'form',
	banner: 'header',
	contentinfo: 'footer',
	complementary: 'aside',
	dialog: 'dialog',
	alertdialog: 'dialog',
	button: 'button',
};

const byItem: Readonly<Record<string, Family>> = {
	articlebody: 'body',
	headline: 'headline',
	description: 'standfirst',
	alternativeheadline: 'standfirst',
	author: 'byline',
	datepublished: 'date',
	datemodified: 'date',
	caption: 'picture',
	comment: 'comments',
	keywords: 'tags',
};

/** Words of class names and ids, German and English; a word is looked up whole, then without its plural s. */
const wordTable: Readonly<Partial<Record<Family, string>>> = {
	nav: 'nav navigation navi navbar menu menue breadcrumb crumb pagination pager paging toolbar topbar sitemap submenu dropdown megamenu',
	aside: 'aside sidebar rail marginal margin rightcol leftcol sidecolumn',
	footer: 'footer foot bottom colophon imprint impressum legal',
	header: 'header head masthead topper banner logo',
	form: 'form login signin search suche input',
	body: 'body content entry text story artikel articlebody article paragraph copy richtext bodytext fliesstext textblock storytext inhalt post prose wysiwyg',
	headline: 'headline title titel heading hed ueberschrift hl',
	standfirst: 'standfirst lead intro summary dek deck subtitle subline subheadline vorspann lede excerpt abstract teasertext description',
	byline: 'byline author autor authors contributor writer bio verfasser profile avatar reporter',
	date: 'date datum time timestamp published publish updated datetime zeit meta',
	picture:
		'image img picture photo foto bild figure caption gallery galerie slideshow slider carousel media video player bildunterschrift lightbox thumb thumbnail multimedia',
	credit: 'credit copyright source quelle rights agency bildnachweis',
	share:
		'share sharing social socials sharebar addtoany shariff facebook twitter whatsapp follow teilen bookmark print mail email sharedaddy tool',
	comments: 'comment comments kommentar kommentare disqus respond reply forum discussion leserkommentare rating vote poll commentlist',
	related:
		'related recommended recommendation recommendations recirc recirculation outbrain taboola plista teaser teasers more mehr mostread popular trending readmore similar latest next previous also linkbox storylink associated further ticker crosslink promoted recent beliebt meistgelesen themen',
	newsletter: 'newsletter subscribe subscription signup abo abonnement push podcast',
	advertisement:
		'ad ads advert advertisement advertising anzeige sponsored sponsor promo promotion adslot werbung banner affiliate shop dfp gpt offer cta',
	tags: 'tag tags topic topics category categories keyword keywords label badge schlagwort rubrik taxonomy',
	widget: 'widget module box block plugin component container tabs accordion panel',
	notice: 'cookie cookies consent cmp gdpr paywall overlay modal popup notice alert warning privacy disclaimer hint hinweis message toast',
	factBox: 'infobox factbox info faktenbox glossary box fact facts data stats',
	card: 'card item tile grid listing row list col feed',
	embed: 'embed tweet instagram youtube iframe twitter oembed social opta',
	kicker: 'kicker overline dachzeile eyebrow roofline topline spitzmarke pretitle',
	hidden: 'hidden hide sr screenreader visuallyhidden offscreen invisible print accessibility skip collapsed',
};

const wordFamilies = new Map<string, number[]>();
for (const [family, words] of Object.entries(wordTable)) {
	for (const word of words.split(' ')) wordFamilies.set(word, [...(wordFamilies.get(word) ?? []), families.indexOf(family as Family)]);
}

/** The families of an element, as places in `families`. Labels repeat on a page, so they are looked up once. */
export class FamilyReader {
	readonly #known = new Map<string, readonly number[]>();

	familiesOf(name: string, attributes: Readonly<Record<string, string>>): readonly number[] {
		const key = keyOf(name, attributes);
		const known = this.#known.get(key);
		if (known) return known;
		const found = readFamilies(name, attributes);
		this.#known.set(key, found);
		return found;
	}
}

/** The class of a whole page says nothing of its parts. */
const wholePage = new Set(['html', 'body']);
const words = /\p{Lu}?\p{Ll}+|\p{Lu}+/gu;
/** Nobody names a box with more; generated class lists are long. In characters. */
const longestLabel = 300;

/** All of an element that tells its families; most have nothing but their name. */
function keyOf(name: string, attributes: Readonly<Record<string, string>>): string {
	for (const attribute in attributes) {
		if (telling.has(attribute)) {
			const hidden = isHidden(attributes) ? '1' : '';
			return `${name} ${attributes.role ?? ''} ${attributes.itemprop ?? ''} ${hidden} ${labelOf(attributes)}`;
		}
	}
	return name;
}

const telling = new Set(['class', 'id', 'role', 'itemprop', 'hidden', 'aria-hidden', 'style']);

const labelOf = (attributes: Readonly<Record<string, string>>): string =>
	`${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, longestLabel);

function readFamilies(name: string, attributes: Readonly<Record<string, string>>): readonly number[] {
	const found = new Set<number>();
	const add = (family: Family | undefined): void => {
		if (family) found.add(families.indexOf(family));
	};
	if (wholePage.has(name)) return [];
	add(byName[name]);
	add(byRole[attributes.role ?? '']);
	add(byItem[attributes.itemprop?.toLowerCase() ?? '']);
	if (isHidden(attributes)) add('hidden');
	for (const raw of labelOf(attributes).match(words) ?? []) {
		const word = raw.toLowerCase();
		for (const family of wordFamilies.get(word) ?? (word.endsWith('s') ? wordFamilies.get(word.slice(0, -1)) : undefined) ?? [])
			found.add(family);
	}
	return [...found];
}

/** Elements that are on the page but not shown; some pages show them later, so the model has to judge. */
const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
	attributes.hidden !== undefined ||
	attributes['aria-hidden'] === 'true' ||
	(attributes.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attributes.style));
