import {stem} from '../../../language/stem.js';
import {tokens} from '../../../language/tokens.js';
import type {Article} from '../../../model/article.js';
import type {ComparedQuote, QuoteSide} from '../../../model/comparison.js';
import {findQuotes} from './find-quotes.js';

// Share of the shorter quotation's words that stand in the other, from which both quote one utterance.
const oneUtterance = 0.7;

/**
 * The quotations of both texts set against each other, in the order of a, those of b alone last. Each is paired with the likest of the
 * other text: "same" where the shorter's words all stand in the longer, in order; "differs" where the wording is another.
 */
export function compareQuotes(a: Article, b: Article): ComparedQuote[] {
	const [left, right] = [findQuotes(a.text, a.language), findQuotes(b.text, b.language)];
	const used = new Set<QuoteSide>();
	const paired = left.map((quote): ComparedQuote => {
		const free = right.filter((other) => !used.has(other)).map((other) => ({other, share: shared(quote, other, a.language)}));
		const best = free.reduce((top, next) => (next.share > top.share ? next : top), {other: null as QuoteSide | null, share: 0});
		if (!best.other || best.share < oneUtterance) return {a: quote, b: null, status: 'onlyA'};
		used.add(best.other);
		return {a: quote, b: best.other, status: isWithin(quote, best.other) ? 'same' : 'differs'};
	});
	return [...paired, ...right.filter((quote) => !used.has(quote)).map((quote): ComparedQuote => ({a: null, b: quote, status: 'onlyB'}))];
}

const wordsOf = ({text}: QuoteSide): string[] => tokens(text).map(({text: word}) => word.toLowerCase());

function shared(a: QuoteSide, b: QuoteSide, language: string): number {
	const [one, other] = [a, b].map((quote) => new Set(wordsOf(quote).map((word) => stem(word, language))));
	if (!one || !other) return 0;
	return [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);
}

/** Whether one quotation's words stand in a row in the other's. */
function isWithin(a: QuoteSide, b: QuoteSide): boolean {
	const [one, other] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
	return one.includes(other) || other.includes(one);
}
