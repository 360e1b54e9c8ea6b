import type {Candidate} from './candidate.js';
import {openingClause} from './opening-clause.js';
import {overlap} from './overlap.js';
import {saysSame} from './says-same.js';
import type {SentenceRarity} from './sentence-rarity.js';
import type {StoryLikeness} from './story-likeness.js';
import {worthOf} from './worth.js';

export interface Ranked {
	readonly candidate: Candidate;
	readonly score: number;
}

/** The worth a sentence has by itself counts in tenths of its unit, so that 1 is much, as for what follows. */
const tenths = 10;
/** What it is worth that another telling certainly says the same, per telling and full agreement. */
const supportWeight = 0.4;
/** What the first sentence of each telling is worth, as far as the lead has its words: where reports open alike, that is the story. */
const openingWeight = 0.4;
/** What the first sentence of the lead is worth, the next half of it, and so on: the report of an event begins with what happened. */
const beginningWeight = 0.7;
/** What a sentence of a later telling loses against the lead's: the summary should read as one report. */
const otherTelling = 0.2;
/** What a sentence loses that tells its news after a long clause of background. */
const waiting = 0.15;

/** The sentences of a story's tellings with their worth for a summary, in the order given. `tellings`: the sentences of each. */
export function rankCandidates(tellings: readonly (readonly Candidate[])[], rarity: SentenceRarity, likeness: StoryLikeness): Ranked[] {
	return tellings.flatMap((sentences, telling) => {
		const worths = worthOf(sentences);
		const others = tellings.filter((_, other) => other !== telling);
		const common = new Set(others.flatMap((other) => other.flatMap(({terms}) => [...terms])));
		return sentences.map((candidate, index) => ({
			candidate,
			score:
				tenths * (worths[index] ?? 0) -
				waitingOf(candidate) +
				amongTellings(candidate, others, sharedPart(candidate, common, rarity), likeness),
		}));
	});
}

const waitingOf = ({text, article}: Candidate): number => waiting * openingClause(text, article.language);

/** What the other tellings say for a sentence; nothing for a story told once. */
function amongTellings(candidate: Candidate, others: readonly (readonly Candidate[])[], shared: number, likeness: StoryLikeness): number {
	if (others.length === 0) return 0;
	const support = others.reduce((sum, sentences) => sum + agreement(candidate, sentences, likeness), 0);
	const opening = candidate.place === 0 ? openingWeight * shared ** 2 : 0;
	const reading = candidate.telling === 0 ? beginningWeight / (1 + candidate.place) : -otherTelling;
	return reading + supportWeight * support + opening;
}

function sharedPart({terms}: Candidate, common: ReadonlySet<string>, rarity: SentenceRarity): number {
	const all = rarity.total(terms);
	return all === 0 ? 0 : overlap(terms, common, rarity) / all;
}

/** How sure it is that a telling says the same; 0 where it is not sure enough to cite. */
function agreement(candidate: Candidate, sentences: readonly Candidate[], likeness: StoryLikeness): number {
	return sentences.reduce((most, other) => Math.max(most, saysSame(candidate, other, likeness)), 0);
}
