import type {Shown} from './shown.js';

/** Which articles of a briefing are wanted; what is null is no condition. */
export interface ArticleFilter {
	/** Part of a topic's name, in any case, with or without accents. */
	readonly topic: string | null;
	/** First day, "2025-06-09"; a year or a month will do. Articles without a date are out. */
	readonly since: string | null;
	/** Last day, itself included. */
	readonly until: string | null;
	/** Only articles that no briefing has shown, or not with this text; left out where it does not matter. */
	readonly unseen?: Shown | null;
	/** How many at most, in listed order. */
	readonly limit: number | null;
}

/** Whether a filter leaves anything out. */
export const isChoosing = ({topic, since, until, limit, unseen = null}: ArticleFilter): boolean =>
	[topic, since, until, limit, unseen].some((condition) => condition !== null);
