import type {RemovalReason} from '../../model/article.js';
import {phraseFinder} from './phrase-finder.js';

/** What a line most likely is once it is known to be no article text; the first that fits is taken. */
const tables: readonly (readonly [RemovalReason, (lower: string) => boolean])[] = [
	[
		'caption',
		matching(/©(?!.{0,60}(?:vorbehalten|rights reserved))|\((?:\p{L}+\/)?(?:dpa|afp|reuters|ap)\)?$|getty|imago|picture alliance/u),
	],
	['caption', matching(/\(c\) |(?<!\p{L})(?:foto|fotos|bild|bilder|photo|photograph|photos|image credit|picture|image)s?: ?\S/u)],
	[
		'disclaimer',
		words([
			'keine? (?:anlage)?beratung',
			'risikohinweis',
			'(?:keine|jegliche) (?:haftung|gewähr)',
			'mit risiken verbunden',
			'not .{0,20}investment advice',
			'erh(?:ält|alten) .{0,30}provision',
		]),
	],
	[
		'newsletter',
		words(['[\\p{L}-]*newsletters?(?!\\p{L})', 'ihr(?:em)? postfach', 'your inbox', 'push-', 'whatsapp-?kanal', '[\\p{L}-]*briefing']),
	],
	[
		'comments',
		words([
			'\\d+ (?:leser)?kommentare?',
			'\\d+ comments?',
			'(?:diskutieren|reden|kommentieren) sie',
			'diskutiert? mit',
			'(?:den|die|ihre?n?|your) (?:kommentar|comment)',
		]),
	],
	[
		'sharing',
		words([
			'(?:artikel|beitrag|seite|text) (?:teilen|weiterempfehlen|weitersagen)',
			'(?:auf|bei|per|on|via) (?:facebook|instagram|whatsapp|bluesky|x) (?:teilen|folgen|share)',
			'share (?:this|on)',
			'weitersagen',
		]),
	],
	['navigation', words(['alle rechte', 'rights reserved', 'impressum', 'datenschutzerklärung', 'privacy policy', 'cookie-'])],
	[
		'metadata',
		matching(/^\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)$|^(?:redaktion|quellen?|schlagwörter|stichworte|topics|tags|source|text):? ?:/u),
	],
	[
		'advertisement',
		words(['(?:anzeige|werbung)(?: ?[:|–-] |$)', 'sponsored', 'unsere[rn]? (?:werbe)?partner', '\\d+ ?(?:%|prozent) rabatt']),
	],
	[
		'quoteTable',
		matching(
			/[€$£] ?\d|\d ?(?:€|eur|usd|chf|%)(?!\p{L})|(?<!\p{L})(?:isin|wkn)(?!\p{L})|^(?:kurse?|quotes?)(?!\p{L})|^(?:open|high|low|vol) \d/u,
		),
	],
	// Rows of standings and results: numbers at the end, or the short heads of their columns.
	['quoteTable', matching(/(?: [+-]?\d+){3}$|(?:(?<!\p{L})\p{L}{2,4}\.\s*){3}$/u)],
];

/** The reason a line of furniture goes by, judged by its words alone, in small letters; null where they say nothing. */
export function likelyReason(lower: string): RemovalReason | null {
	return tables.find(([, isMeant]) => isMeant(lower))?.[0] ?? null;
}

function words(phrases: readonly string[]): (lower: string) => boolean {
	const find = phraseFinder(phrases, 'word');
	return (lower) => find(lower).length > 0;
}

function matching(pattern: RegExp): (lower: string) => boolean {
	return (lower) => pattern.test(lower);
}
