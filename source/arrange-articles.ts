import {applyEdits} from './analyse/coverage/apply-edits.js';
import type {Coverage} from './analyse/coverage/coverage.js';
import {groupCoverage} from './analyse/coverage/group-coverage.js';
import {type KnownTellings, rememberTellings} from './analyse/coverage/remember-tellings.js';
import type {StoryGroup} from './analyse/coverage/story-group.js';
import {type Before, knowArticles} from './analyse/known-articles.js';
import {type Unweighed, withoutWeights} from './analyse/pack-known.js';
import {assignTopics} from './analyse/topics/assign-topics.js';
import type {OwnTopic} from './analyse/topics/own-words.js';
import type {Article} from './model/article.js';
import {type ArticleId, storyId} from './model/ids.js';
import type {StoryEdit} from './model/story-edit.js';
import {type Shelf, shelveStories} from './shelves/shelve-stories.js';

export interface ArrangeOptions {
	/** Language of the topic names; "en" unless told. */
	readonly language?: 'de' | 'en';
	/** "article" takes every article as a story of its own; "story" unless told. */
	readonly per?: 'article' | 'story';
	/** Topics of the reader's own, which win where their words stand. */
	readonly ownTopics?: readonly OwnTopic[];
	/** What a reader has settled by hand about stories, first to last. */
	readonly edits?: readonly StoryEdit[];
}

/** What an earlier arrangement of much the same articles knew of them, and who keeps what this one knows. */
export interface Memory {
	before(): Before | null;
	/** What it returns is told how the stories were described. What it lets go of is gone by then. */
	keep(known: Unweighed): (tellings: KnownTellings) => void;
}

const noMemory: Memory = {before: () => null, keep: () => () => {}};

/** Articles as stories on the shelves of their topics. */
export function arrangeArticles(
	articles: readonly Article[],
	{language = 'en', per = 'story', edits = [], ownTopics: own = []}: ArrangeOptions = {},
	memory: Memory = noMemory,
): Shelf[] {
	if (per === 'article') {
		const groups = articles.map(alone);
		return shelveStories(articles, groups, assignTopics(articles, groups, {language, own}));
	}
	// Articles whose stories came with them are not set beside the others, so rows would not be places.
	if (articles.some(({story}) => story !== null)) {
		const groups = applyEdits(groupCoverage(articles), edits, articles);
		return shelveStories(articles, groups, assignTopics(articles, groups, {language, own}));
	}
	const {groups, hits, tellings, keepTellings} = groupFromMemory(articles, edits, memory);
	const shelves = shelveStories(articles, groups, assignTopics(articles, groups, {language, own, hits}), tellings.describe);
	keepTellings(tellings.known());
	return shelves;
}

/** How 100,000 articles stand to each other takes 600 MB: it must not outlive the grouping, so it is known in here alone. */
function groupFromMemory(articles: readonly Article[], edits: readonly StoryEdit[], memory: Memory) {
	const {known, ...grouped} = group(articles, edits, memory.before());
	return {...grouped, hits: known.hits, keepTellings: memory.keep(known)};
}

/** The weights must not outlive this: what is kept has none, and packing takes the memory they had. */
function group(articles: readonly Article[], edits: readonly StoryEdit[], before: Before | null) {
	const known = knowArticles(articles, before);
	const groups = applyEdits(
		groupCoverage(articles, () => known.coverage),
		edits,
		articles,
	);
	const tellings = rememberTellings(tellingsBefore(known.coverage, before), changedIds(articles, before));
	return {groups, tellings, known: withoutWeights(known)};
}

/** How stories were described before; nothing of it holds once terms were counted anew: what was rare may be common. */
const tellingsBefore = ({collection}: Coverage, before: Before | null): KnownTellings =>
	before?.known.coverage.collection.censuses === collection.censuses ? before.known.tellings : new Map();

const changedIds = (articles: readonly Article[], before: Before | null): ReadonlySet<ArticleId> =>
	new Set(articles.filter((_, row) => before?.origins[row] === -1).map(({id}) => id));

const alone = ({id}: Article): StoryGroup => ({id: storyId(id), articles: [id], evidence: []});
