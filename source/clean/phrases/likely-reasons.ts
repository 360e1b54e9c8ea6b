import type {RemovalReason} from '../../model/article.js';

/** Wordings that say why a line goes: phrases that begin a word, in the notation of `PhraseRule`, or a pattern. */
export interface LikelyReason {
	readonly reason: RemovalReason;
	readonly wording: readonly string[] | RegExp;
}

/** What a line most likely is once it is known to be no article text; the first that fits is taken. */
export const likelyReasons: readonly LikelyReason[] = [
	{
		reason: 'caption',
		wording: /©(?!.{0,60}(?:vorbehalten|rights reserved))|\((?:\p{L}+\/)?(?:dpa|afp|reuters|ap)\)?$|getty|imago|picture alliance/u,
	},
	{reason: 'caption', wording: /\(c\) |(?<!\p{L})(?:foto|fotos|bild|bilder|photo|photograph|photos|image credit|picture|image)s?: ?\S/u},
	{
		reason: 'disclaimer',
		wording: [
			'keine? (?:anlage)?beratung',
			'risikohinweis',
			'(?:keine|jegliche) (?:haftung|gewähr)',
			'mit risiken verbunden',
			'not .{0,20}investment advice',
			'erh(?:ält|alten) .{0,30}provision',
		],
	},
	{
		reason: 'newsletter',
		wording: ['[\\p{L}-]*newsletters?(?!\\p{L})', 'ihr(?:em)? postfach', 'your inbox', 'push-', 'whatsapp-?kanal', '[\\p{L}-]*briefing'],
	},
	{
		reason: 'comments',
		wording: [
			'\\d+ (?:leser)?kommentare?',
			'\\d+ comments?',
			'(?:diskutieren|reden|kommentieren) sie',
			'diskutiert? mit',
			'(?:den|die|ihre?n?|your) (?:kommentar|comment)',
		],
	},
	{
		reason: 'sharing',
		wording: [
			'(?:artikel|beitrag|seite|text) (?:teilen|weiterempfehlen|weitersagen)',
			'(?:auf|bei|per|on|via) (?:facebook|instagram|whatsapp|bluesky|x) (?:teilen|folgen|share)',
			'share (?:this|on)',
			'weitersagen',
		],
	},
	{reason: 'navigation', wording: ['alle rechte', 'rights reserved', 'impressum', 'datenschutzerklärung', 'privacy policy', 'cookie-']},
	{
		reason: 'metadata',
		wording: /^\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?\)$|^(?:redaktion|quellen?|schlagwörter|stichworte|topics|tags|source|text):? ?:/u,
	},
	{
		reason: 'advertisement',
		wording: ['(?:anzeige|werbung)(?: ?[:|–-] |$)', 'sponsored', 'unsere[rn]? (?:werbe)?partner', '\\d+ ?(?:%|prozent) rabatt'],
	},
	{
		reason: 'quoteTable',
		wording:
			/[€$£] ?\d|\d ?(?:€|eur|usd|chf|%)(?!\p{L})|(?<!\p{L})(?:isin|wkn)(?!\p{L})|^(?:kurse?|quotes?)(?!\p{L})|^(?:open|high|low|vol) \d/u,
	},
	// Rows of standings and results: numbers at the end, or the short heads of their columns. Looked for from there, for it is quick.
	{reason: 'quoteTable', wording: /$(?<=(?: [+-]?\d+){3}|(?:(?<!\p{L})\p{L}{2,4}\.\s*){3})/u},
];
