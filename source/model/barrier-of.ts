import type {Article, Removal} from './article.js';

/** The words with which a page asks for a subscription or an account before it tells the rest. */
export type Barrier = Pick<Removal, 'line' | 'text'>;

/** A barrier stands where the text breaks off; what comes later calls for subscriptions on every page. */
const nearest = 3;

/** Longer than this is no prompt. */
const longest = 300;

/** Where an article seems to break off, told by what was removed right behind its last block; null: nothing says so. */
export function barrierOf({blocks, removed}: Pick<Article, 'blocks' | 'removed'>): Barrier | null {
	if (blocks.length === 0) return null;
	const last = blocks.reduce((most, {line}) => Math.max(most, line), 0);
	const behind = removed.filter(({line}) => line > last).toSorted((a, b) => a.line - b.line);
	const barrier = behind
		.slice(0, nearest)
		.find(({text, reason}) => reason !== 'comments' && text.length <= longest && asksForMore.test(text));
	return barrier ? {line: barrier.line, text: barrier.text} : null;
}

const wordings = [
	// German
	'(?:an(?:zu)?melden|einloggen|registrieren|abonnieren|freischalten) und (?:gleich |sofort )?weiter ?lesen',
	'(?:jetzt|hier|sofort|gratis|kostenlos|artikel|text|beitrag) (?:\\S+ )?weiter ?lesen (?:mit|für|ab|im)(?!\\p{L})',
	'(?:diesen|den|dieser|der) (?:\\S+ )?(?:artikel|text|beitrag|inhalt) (?:jetzt |mit \\S+ |ist |weiter )*(?:frei(?:zu)?schalten|(?:nur |exklusiv )(?:für|mit))',
	'(?:wollen|möchten|wollt|möchtest|willst) (?:sie|du|ihr) (?:\\S+ ){0,2}weiter ?lesen',
	'(?:sie|du|ihr) (?:wollen|möchten|wollt|möchtest|willst) (?:\\S+ ){0,2}weiter ?lesen',
	'um (?:\\S+ ){0,6}(?:weiter ?(?:zu)?lesen|(?:ganzen?|vollständigen?|gesamten?) (?:artikel|text|beitrag) (?:zu )?(?:lesen|sehen))',
	'(?:exklusiv|nur) für (?:\\S+ )?abonnent',
	'(?:restlichen?|ganzen?|vollständigen?|gesamten?) (?:artikel|text|beitrag) (?:\\S+ ){0,3}(?:mit|im|als) (?:\\S+)?(?:abo|plus|\\+|abonnent)',
	// English
	'(?:subscribe|sign (?:in|up)|log in|register|join)(?: now| today| for free)* (?:to|and) (?:continue|keep|read|unlock|access)',
	'(?:to|and) (?:continue|keep) reading(?: this| the|,|\\.|$)',
	'(?:read|unlock|access) the (?:full|entire|whole|rest of (?:the|this)) (?:story|article)',
	'(?:this|the full) (?:article|story|content) is (?:\\S+ )?(?:only |exclusively )?(?:for|available (?:exclusively |only )?to|reserved for) (?:\\S+ ){0,3}(?:subscriber|member)',
	"you(?:'re|’re| are) already a (?:\\S+ )?(?:subscriber|member).{0,60}access",
];

const asksForMore = new RegExp(`(?<!\\p{L})(?:${wordings.join('|')})`, 'iu');
