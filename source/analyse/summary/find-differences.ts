import type {Difference, Quotation} from '../../model/brief.js';
import type {Figure} from '../../model/figure.js';
import {comparability} from '../figures/comparability.js';
import {contextLikeness, contextOf} from '../figures/context-likeness.js';
import {isSameQuantity} from '../figures/same-quantity.js';
import type {Candidate} from './candidate.js';
import {sameFactFrom} from './same-fact.js';
import {statedBy} from './stated-by.js';
import type {StoryLikeness} from './story-likeness.js';

/** How far the words around two figures agree at least, 0 to 1, so that both are of one thing. */
const sameThing = 0.5;

/**
 * Where other tellings give another figure for what a sentence says: their nearest sentence states the same fact, and a figure of
 * it has a rival there. One for each telling at most, and none where the telling gives the sentence's own figure as well.
 */
export function findDifferences(candidate: Candidate, tellings: readonly (readonly Candidate[])[], likeness: StoryLikeness): Difference[] {
	if (tellings.length < 2 || statedBy(candidate).figures.length === 0) return [];
	return tellings.flatMap((sentences, telling) => {
		if (telling === candidate.telling) return [];
		const nearest = nearestTo(candidate, sentences, likeness);
		const pair = nearest && rivals(candidate, nearest, sentences);
		return pair ? [{own: quotation(candidate, pair[0]), other: quotation(nearest, pair[1])}] : [];
	});
}

function nearestTo(candidate: Candidate, sentences: readonly Candidate[], likeness: StoryLikeness): Candidate | null {
	const scored = sentences.map((sentence) => ({sentence, score: likeness(candidate, sentence)}));
	const best = scored.reduce<(typeof scored)[number] | null>((most, one) => (one.score > (most?.score ?? 0) ? one : most), null);
	return best && best.score >= sameFactFrom ? best.sentence : null;
}

/** Two figures of one thing with other values, the likeliest pair of which a's is not given by the other telling elsewhere; null if all agree. */
function rivals(a: Candidate, b: Candidate, telling: readonly Candidate[]): readonly [Figure, Figure] | null {
	const others = statedBy(b).figures.filter((figure) => !statedBy(a).figures.some((other) => isSameQuantity(figure, other)));
	const pairs = statedBy(a)
		.figures.flatMap((one) =>
			others
				.filter((other) => comparability(one, other) === 'alike')
				.map((other) => ({pair: [one, other] as const, likeness: contextLikeness(contextOf(one, at0(a)), contextOf(other, at0(b)))})),
		)
		.filter(({likeness}) => likeness >= sameThing);
	// To read the figures of a whole telling takes longer than all else here.
	const said = pairs.length > 0 ? telling.flatMap((sentence) => statedBy(sentence).figures) : [];
	const open = pairs.filter(({pair: [own]}) => !said.some((other) => isSameQuantity(own, other)));
	return open.reduce<(typeof open)[number] | null>((most, one) => (one.likeness > (most?.likeness ?? 0) ? one : most), null)?.pair ?? null;
}

/** A sentence as a passage of its own: its figures count from its beginning. */
const at0 = ({text}: Candidate) => ({text, start: 0, end: text.length});

const quotation = ({article, start}: Candidate, figure: Figure): Quotation => ({
	article: article.id,
	start: start + figure.start,
	end: start + figure.end,
	text: figure.text,
});
