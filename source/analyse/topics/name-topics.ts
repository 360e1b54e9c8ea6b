import type {TopicScore} from '../../model/article.js';
import {type Heading, type Headings, headingOf} from './choose-headings.js';
import {facets, subjectOf} from './lexicon.js';
import type {StoryScores} from './score-facets.js';
import type {Names, Subject} from './taxonomy/subject.js';
import {taxonomy} from './taxonomy.js';

/** Topics named per story; the rest are traces. */
const shownTopics = 5;

/** A topic with less than this share of a story's words of the taxonomy is a trace, not a topic. */
const leastShare = 0.08;

/**
 * What must speak for a facet (as `StoryScores.evidence`): one clear word in headline or opening, or two further down.
 * With less the story goes by the name of the subject, which is seldom wrong.
 */
const leastEvidence = 1.2;

/** How much a facet's own words count beside its subject's: where a whole collection is of one subject, that says little. */
const ownPart = 0.85;

const unknown = {de: 'Vermischtes', en: 'Other news'} as const;

type Topics = readonly [TopicScore, ...TopicScore[]];

/**
 * The names and scores (0 to 1) of a story's topics under the chosen headings, best first. The score is a share of the
 * story's words of the taxonomy: for a subject its own, for a facet its own and, to a lesser part, its subject's
 * (weighted geometric mean), so that stray words of another subject do not win.
 */
export function nameTopics({facets: own, subjects, evidence}: StoryScores, headings: Headings, language: 'de' | 'en'): Topics {
	const total = subjects.reduce((sum, score) => sum + score, 0) || 1;
	const signs = signsFor(headings);
	const shares = new Float64Array(signs.names.length);
	for (let facet = 0; facet < own.length; facet++) {
		const subject = signs.subjects[facet] as number;
		const isThin = signs.kinds[facet] === 'facet' && (evidence[facet] as number) < leastEvidence;
		const sign = (isThin ? signs.thin[facet] : signs.plain[facet]) as number;
		const ofSubject = subjects[subject] as number;
		const share = signs.kinds[facet] === 'subject' ? ofSubject : (own[facet] as number) ** ownPart * ofSubject ** (1 - ownPart);
		shares[sign] = Math.max(shares[sign] as number, share / total);
	}
	return rank(shares, signs, language);
}

/** Under the chosen headings, what stands over the stories of each facet. Signs come in the order of the taxonomy. */
interface Signs {
	readonly names: readonly Names[];
	/** Their codes. */
	readonly mediaTopics: readonly string[];
	/** By facet: its subject, what kind of heading it has, the sign it goes by, and the one where little speaks for it. */
	readonly subjects: readonly number[];
	readonly kinds: readonly Heading['kind'][];
	readonly plain: readonly number[];
	readonly thin: readonly number[];
}

const known = new WeakMap<Headings, Signs>();

/** Made once for each choice of headings: ten thousand stories go by the same. */
function signsFor(headings: Headings): Signs {
	const signs = known.get(headings) ?? makeSigns(headings);
	known.set(headings, signs);
	return signs;
}

function makeSigns(headings: Headings): Signs {
	const names: Names[] = [];
	const mediaTopics: string[] = [];
	const signOf = (name: Names, {mediaTopic}: Subject): number => {
		const found = names.findIndex(({en}) => en === name.en);
		if (found !== -1) return found;
		mediaTopics.push(mediaTopic);
		return names.push(name) - 1;
	};
	const of = facets.map((_, facet) => {
		const subject = taxonomy[subjectOf[facet] ?? 0] as Subject;
		const {names: own, kind} = headingOf(facet, headings);
		return {kind, plain: signOf(own, subject), thin: signOf(subject.names, subject)};
	});
	return {
		...{names, mediaTopics, subjects: subjectOf},
		...{kinds: of.map(({kind}) => kind), plain: of.map(({plain}) => plain), thin: of.map(({thin}) => thin)},
	};
}

/** Best first; equals stay in the order of the taxonomy, which is the same in every language. */
function rank(shares: Float64Array, {names, mediaTopics}: Signs, language: 'de' | 'en'): Topics {
	const found: number[] = [];
	for (let sign = 0; sign < shares.length; sign++) if ((shares[sign] as number) > 0) found.push(sign);
	const ranked = found
		.sort((a, b) => (shares[b] as number) - (shares[a] as number))
		.filter((sign, at) => at === 0 || (shares[sign] as number) >= leastShare)
		.slice(0, shownTopics)
		.map((sign): TopicScore => ({name: names[sign]?.[language] ?? '', score: shares[sign] as number, mediaTopic: mediaTopics[sign] ?? ''}));
	const [best, ...others] = ranked;
	return best ? [best, ...others] : [{name: unknown[language], score: 0}];
}
