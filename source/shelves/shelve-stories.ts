import {describeTellings} from '../analyse/coverage/describe-tellings.js';
import type {TellingMemory} from '../analyse/coverage/remember-tellings.js';
import type {StoryGroup} from '../analyse/coverage/story-group.js';
import type {Article, PlacedArticle, TopicScore} from '../model/article.js';
import {placeArticle} from '../model/filed-article.js';
import type {ArticleId, StoryId} from '../model/ids.js';
import {onlyTelling, type Telling} from '../model/telling.js';

/** A topic and the stories under it, in listed order. */
export interface Shelf {
	readonly name: string;
	readonly stories: readonly ShelvedStory[];
}

export interface ShelvedStory {
	readonly id: StoryId;
	/** The lead telling first. */
	readonly tellings: readonly [PlacedArticle, ...PlacedArticle[]];
}

/** Tells how the tellings of a story relate. */
type Describe = TellingMemory['describe'];

export type TopicsById = ReadonlyMap<ArticleId, readonly TopicScore[]>;

/**
 * Puts stories under the topic of their lead telling, a topic that came with the article before one that was found.
 * Most coverage first, then the newest, then the order given; articles are numbered from 1 in that order.
 */
export function shelveStories(
	articles: readonly Article[],
	groups: readonly StoryGroup[],
	topics: TopicsById,
	describe: Describe = describeTellings,
): Shelf[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	const shelves = new Map<string, ShelvedStory[]>();
	for (const group of groups) {
		const name = topicOf(byId.get(group.articles[0]), topics);
		const stories = shelves.get(name) ?? [];
		stories.push(place(group, describe(group, byId), {byId, shelf: name, topics}));
		shelves.set(name, stories);
	}
	const unsorted = [...shelves].map(([name, stories]) => ({name, stories: inOrder(stories, (story) => story.tellings)}));
	return number(inOrder(unsorted, ({stories}) => stories.flatMap((story) => story.tellings)));
}

function topicOf(article: Article | undefined, topics: TopicsById): string {
	return article?.topic ?? (article && topics.get(article.id)?.[0]?.name) ?? '';
}

/** Where a story is put, and what is known of its articles. */
interface Around {
	readonly byId: ReadonlyMap<ArticleId, Article>;
	readonly shelf: string;
	readonly topics: TopicsById;
}

function place({id, articles}: StoryGroup, told: readonly Telling[], {byId, shelf, topics}: Around): ShelvedStory {
	const tellings = articles.flatMap((name, at): PlacedArticle[] => {
		const article = byId.get(name);
		if (!article) return [];
		const {number, topic, topics: known} = article;
		const place = {number, topic: topic ?? shelf, topics: topics.get(name) ?? known, story: id, telling: told[at] ?? onlyTelling};
		return [placeArticle(article, place)];
	});
	const [lead, ...others] = tellings;
	if (!lead) throw new Error(`story ${id} tells of no article`);
	return {id, tellings: [lead, ...others]};
}

/** Sorts by number of tellings, then by the newest of them; the sort keeps the order of equals. */
function inOrder<Item>(items: readonly Item[], tellings: (item: Item) => readonly Article[]): Item[] {
	const ranked = items.map((item) => {
		const told = tellings(item);
		const newest = told.reduce((latest, {published}) => (published !== null && published > latest ? published : latest), '');
		return {item, coverage: told.length, newest};
	});
	return ranked.sort((a, b) => b.coverage - a.coverage || compare(b.newest, a.newest)).map(({item}) => item);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function number(shelves: readonly Shelf[]): Shelf[] {
	let next = 1;
	const numbered = ({id, tellings: [lead, ...others]}: ShelvedStory): ShelvedStory => ({
		id,
		tellings: [numberedAs(lead, next++), ...others.map((other) => numberedAs(other, next++))],
	});
	return shelves.map(({name, stories}) => ({name, stories: stories.map(numbered)}));
}

const numberedAs = (article: PlacedArticle, number: number): PlacedArticle => {
	const {topic, topics, story, telling} = article;
	return placeArticle(article, {number, topic, topics, story, telling});
};
