import type {HitReasons, HitWord} from '../../../model/search.js';
import {readList} from '../index/number-lists.js';
import {countMask, inKicker, inLabel, inTitle} from '../index/search-index.js';
import {keyOf} from '../index/vocabulary.js';
import type {Clause, Term} from '../query/query.js';
import type {Engine} from '../rank/make-engine.js';
import type {Ranked, Ranking} from '../rank/rank-articles.js';
import type {Meaning} from '../rank/read-clause.js';
import {formsOf} from '../words/forms.js';

/** Why a hit stands where it does: for each wanted clause the word that counted, and the factors of its score. */
export function explainHit(engine: Engine, wanted: readonly Clause[], {meanings}: Ranking, ranked: Ranked): HitReasons {
	const words = wanted.map(({anyOf}, at): HitWord => {
		const meaning = meanings[at];
		const asked = anyOf.map(written).join(' | ');
		const missing: HitWord = {asked, found: null, how: 'missing', where: [], count: 0, score: 0};
		if (!meaning) return missing;
		return bestWord(engine, anyOf, meaning, ranked.article, missing) ?? said(engine, meaning, ranked.article, missing) ?? missing;
	});
	return {words, coverage: ranked.coverage, closeness: ranked.closeness};
}

/** The word of a clause that counts for an article: the one that gives most. */
function bestWord(engine: Engine, terms: readonly Term[], {words}: Meaning, article: number, none: HitWord): HitWord | undefined {
	const {board, lexicon} = engine;
	const worth = board.worthOf(words);
	let best: HitWord | undefined;
	for (const [at, word] of words.words.entries()) {
		const note = noteOf(engine, word, article);
		const score = note === null ? 0 : worth(word, words.weights[at] ?? 0) * board.presence(note, article);
		if (note === null || score <= (best?.score ?? 0)) continue;
		const found = keyOf(lexicon.index.vocabulary, word);
		best = {...none, found, how: howFound(terms, found), where: fieldsIn(note), count: note & countMask, score};
	}
	return best;
}

/** The phrases of a clause that an article says. */
function said({board}: Engine, {phrases}: Meaning, article: number, none: HitWord): HitWord | undefined {
	const counts = phrases.map((phrase) => ({articles: phrase.size, count: phrase.get(article) ?? 0})).filter(({count}) => count > 0);
	if (counts.length === 0) return undefined;
	const score = counts.reduce((sum, {articles, count}) => sum + board.phraseScore(articles, count), 0);
	return {...none, found: none.asked, how: 'same', where: ['text'], count: counts.reduce((sum, {count}) => sum + count, 0), score};
}

/** The posting's note of a word for an article; null where it does not stand there. */
function noteOf({lexicon: {index, scratch}}: Engine, word: number, article: number): number | null {
	const count = readList(index.postings, word, scratch.numbers, scratch.notes);
	const at = scratch.numbers.subarray(0, count).indexOf(article);
	return at < 0 ? null : (scratch.notes[at] ?? null);
}

function written(term: Term): string {
	if (term.kind === 'phrase') return `"${term.keys.join(' ')}"`;
	return term.kind === 'fuzzy' ? term.word : term.key;
}

function howFound(terms: readonly Term[], key: string): HitWord['how'] {
	const keys = terms.flatMap((term) => (term.kind === 'phrase' ? [] : [term.key]));
	if (keys.includes(key)) return 'same';
	if (keys.some((asked) => key.startsWith(asked))) return 'begins';
	if (keys.some((asked) => key.includes(asked))) return 'part';
	return terms.some((term) => term.kind === 'fuzzy' && formsOf(term.word).includes(key)) ? 'form' : 'nearly';
}

function fieldsIn(note: number): HitWord['where'] {
	const flags = [[inTitle, 'title'] as const, [inKicker, 'kicker'] as const, [inLabel, 'label'] as const, [countMask, 'text'] as const];
	return flags.flatMap(([flag, field]) => (note & flag ? [field] : []));
}
