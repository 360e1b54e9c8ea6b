import {summarise} from './analyse/summary/summarise.js';
import {type ArrangeOptions, arrangeArticles} from './arrange-articles.js';
import type {Article} from './model/article.js';
import type {ArticleFilter} from './model/article-filter.js';
import type {Brief, Story, SummarySentence} from './model/brief.js';
import type {Problem} from './model/problem.js';
import type {ArticleRecord} from './model/record.js';
import {filterShelves} from './shelves/filter-shelves.js';
import type {Shelf, ShelvedStory} from './shelves/shelve-stories.js';
import {toArticles} from './to-articles.js';

export interface TellOptions {
	/** Sentences per summary; 3 unless told, 0 for none. */
	readonly sentences?: number;
	/** Which articles to tell of; all unless told. The others still count for topics, stories and numbers. */
	readonly only?: ArticleFilter;
	/** What went wrong before, to be carried along. */
	readonly problems?: readonly Problem[];
}

export type BriefOptions = ArrangeOptions & TellOptions;

/**
 * The briefing of articles (records are cleaned first): grouped into stories, listed by topic, numbered in that
 * order, summarised. Topics and stories with the most coverage come first, then the newest, then the order given.
 */
export function makeBrief(given: readonly (Article | ArticleRecord)[], options: BriefOptions = {}): Brief {
	return tellBrief(arrangeArticles(toArticles(given), options), options);
}

/** The briefing of articles that are on their shelves. A summary is made when somebody reads it. */
export function tellBrief(all: readonly Shelf[], {sentences = 3, only, problems = []}: TellOptions = {}): Brief {
	const shelves = only ? filterShelves(all, only) : all;
	return {
		topics: shelves.map(({name, stories}) => ({name, stories: stories.map((story) => tell(story, sentences))})),
		articles: shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings)),
		problems,
	};
}

function tell({id, tellings}: ShelvedStory, sentences: number): Story {
	const [lead, ...others] = tellings;
	let summary: readonly SummarySentence[] | null = sentences > 0 ? null : [];
	return {
		id,
		title: lead.title,
		published: tellings.find(({published}) => published !== null)?.published ?? null,
		articles: [lead.id, ...others.map((other) => other.id)],
		get summary() {
			summary ??= summarise(tellings, {sentences});
			return summary;
		},
	};
}
