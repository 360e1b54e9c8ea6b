import type {Article} from '../../../model/article.js';
import type {TextSpan} from '../../../model/span.js';
import type {FactMention, StoryFact, StoryFacts, Telling} from '../../../model/story-facts.js';
import {byTime} from './by-time.js';
import {factSentences} from './fact-sentences.js';
import {sentenceLinks} from './sentence-links.js';

// Tellings that are set against each other, the earliest; every two of them are compared.
const mostTellings = 12;

interface Draft {
	readonly mentions: FactMention[];
}

/**
 * Which fact of a story stands in which telling, and who told it first. A sentence tells every fact of the earlier sentences it is
 * aligned with, and a fact of its own only if it is aligned with none; through the likeliest of them later tellings find it.
 * Of a story with more than `mostTellings` the latest are left out.
 */
export function gatherFacts(tellings: readonly Article[]): StoryFacts {
	const inOrder = byTime(tellings).slice(0, mostTellings);
	const known = new Map<string, readonly TextSpan[]>(inOrder.map((article) => [article.id, factSentences(article)]));
	const sentencesOf = ({id}: Article) => known.get(id) ?? [];
	const drafts: Draft[] = [];
	const toldBy = new Map<string, Draft[]>();
	for (const [place, article] of inOrder.entries()) {
		const links = inOrder.slice(0, place).flatMap((earlier) => factLinks(earlier, article, sentencesOf, toldBy));
		for (const sentence of sentencesOf(article)) {
			const told = links.filter(({later}) => later === sentence.start);
			for (const {facts, how} of told) for (const fact of facts) mention(fact, article, sentence, how);
			toldBy.set(key(article, sentence.start), told[0]?.facts ?? [freshFact(drafts, article, sentence)]);
		}
	}
	const facts = drafts.flatMap(({mentions: [first, ...others]}): StoryFact[] => (first ? [{mentions: [first, ...others]}] : []));
	return {
		timeline: inOrder.map((article) => report(article, facts)),
		facts: facts.sort((one, other) => other.mentions.length - one.mentions.length),
	};
}

const key = ({id}: Article, start: number): string => `${id} ${start}`;

/** The facts of an earlier telling that sentences of a later one tell, the likest first. */
function factLinks(
	earlier: Article,
	later: Article,
	sentencesOf: (article: Article) => readonly TextSpan[],
	toldBy: ReadonlyMap<string, Draft[]>,
) {
	const links = sentenceLinks(earlier, later, sentencesOf).map((link) => ({...link, facts: toldBy.get(key(earlier, link.earlier)) ?? []}));
	return links.filter(({facts}) => facts.length > 0).sort((one, other) => other.score - one.score);
}

function freshFact(drafts: Draft[], article: Article, sentence: TextSpan): Draft {
	const fact: Draft = {mentions: []};
	mention(fact, article, sentence, 'first');
	drafts.push(fact);
	return fact;
}

/** A telling that tells a fact twice is named once, with the sentence that came first or is likest. */
function mention({mentions}: Draft, {id}: Article, {start, end, text}: TextSpan, how: Telling): void {
	if (!mentions.some(({article}) => article === id)) mentions.push({article: id, how, start, end, text});
}

function report({id, published}: Article, facts: readonly StoryFact[]): StoryFacts['timeline'][number] {
	const first = facts.filter(({mentions}) => mentions[0].article === id);
	return {article: id, published, first: first.length, alone: first.filter(({mentions}) => mentions.length === 1).length};
}
