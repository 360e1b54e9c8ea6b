/**
 * Columns of a text in which every code unit is a character by itself, as nearly all text of the press is; null for
 * others, whose characters must be told apart first. Counting these is free.
 */
export function simpleWidth(text: string): number | null {
	if (narrow.test(text)) return text.length;
	if (!simple.test(text)) return null;
	let width = text.length;
	for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= firstWide) width += 1;
	return width;
}

// Latin, Greek and Cyrillic letters, the signs of the press and those our own pages are drawn with take one column each.
const narrow = /^[ -~\u00A0-¬®-ɏͰ-҂Ҋ-ӿ–—‘’‚“”„•…‹›€′″←-⇿─-▟■-◼★☆]*$/u;

// Kana, ideographs and Hangul syllables take two; marks that combine with them are left out.
const simple = /^[ -~\u00A0-¬®-ɏͰ-҂Ҋ-ӿ–—‘’‚“”„•…‹›€′″←-⇿─-▟■-◼★☆、-〃ぁ-ゖァ-ヺ一-鿿가-힣]*$/u;

const firstWide = 0x3000;
