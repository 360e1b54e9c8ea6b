import {type ArticleFilter, isChoosing} from './model/article-filter.js';
import type {Brief, Story} from './model/brief.js';
import type {Problem} from './model/problem.js';
import {filterShelves} from './shelves/filter-shelves.js';
import type {Shelf, ShelvedStory} from './shelves/shelve-stories.js';

/** What a story's tellings say, and what one alone does. */
type Told = Pick<Story, 'summary' | 'onlyIn'>;

export interface TellOptions {
	/** Sentences per summary; 3 unless told, 0 for none. */
	readonly sentences?: number;
	/** Which articles to tell of; all unless told. The others still count for topics, stories and numbers. */
	readonly only?: ArticleFilter;
	/** What went wrong before, to be carried along. */
	readonly problems?: readonly Problem[];
	/** Handed in, so that it is loaded only where somebody reads a summary. */
	readonly summarise: (tellings: ShelvedStory['tellings'], options: {readonly sentences: number}) => Told;
}

/** The briefing of articles that are on their shelves. A summary is made when somebody reads it. */
export function tellBrief(all: readonly Shelf[], {sentences = 3, only, problems = [], summarise}: TellOptions): Brief {
	const shelves = only && isChoosing(only) ? filterShelves(all, only) : all;
	return {
		topics: shelves.map(({name, stories}) => ({
			name,
			stories: stories.map((story) => tell(story, sentences > 0 ? (tellings) => summarise(tellings, {sentences}) : nothing)),
		})),
		articles: shelves.flatMap(({stories}) => stories.flatMap(({tellings}) => tellings)),
		problems,
	};
}

type Summarise = (tellings: ShelvedStory['tellings']) => Told;

const nothing: Summarise = () => ({summary: [], onlyIn: []});

function tell({id, tellings}: ShelvedStory, summarise: Summarise): Story {
	const [lead, ...others] = tellings;
	let kept: Told | null = null;
	const told = () => {
		kept ??= summarise(tellings);
		return kept;
	};
	return {
		id,
		title: lead.title,
		published: tellings.find(({published}) => published !== null)?.published ?? null,
		articles: [lead.id, ...others.map((other) => other.id)],
		get summary() {
			return told().summary;
		},
		get onlyIn() {
			return told().onlyIn;
		},
	};
}
