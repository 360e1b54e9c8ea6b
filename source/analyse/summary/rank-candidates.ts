import type {Candidate} from './candidate.js';
import {type Features, featureNames, featuresOf, viewArticle} from './features.js';
import type {Rarity} from './rarity.js';
import {sameFact} from './same-fact.js';
import weights from './weights.data.json' with {type: 'json'};

export interface Ranked {
	readonly candidate: Candidate;
	readonly score: number;
}

/** What it is worth that another telling says the same, per telling and full agreement. */
const supportWeight = 0.4;
/** What a sentence of a later telling loses against the lead's: the summary should read as one report. */
const otherTelling = 0.3;

/** The sentences of a story's tellings with their worth for a summary, in the order given. `tellings`: the sentences of each. */
export function rankCandidates(tellings: readonly (readonly Candidate[])[], rarity: Rarity): Ranked[] {
	return tellings.flatMap((sentences, telling) => {
		const view = viewArticle(sentences, rarity);
		const others = tellings.filter((_, other) => other !== telling);
		return sentences.map((candidate) => ({
			candidate,
			score: weigh(featuresOf(candidate, view)) + supportWeight * support(candidate, others, rarity) - (telling > 0 ? otherTelling : 0),
		}));
	});
}

const weigh = (features: Features): number => featureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);

/** How many other tellings say the same, by how sure that is. */
const support = ({terms}: Candidate, others: readonly (readonly Candidate[])[], rarity: Rarity): number =>
	others.reduce((sum, sentences) => sum + sentences.reduce((best, other) => Math.max(best, sameFact(terms, other.terms, rarity)), 0), 0);
