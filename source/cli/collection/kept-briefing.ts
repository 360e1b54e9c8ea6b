import {deflateSync, inflateSync} from 'node:zlib';
import type {Brief, Story} from '../../model/brief.js';
import type {KeyFigure} from '../../model/briefing.js';
import type {StoryId} from '../../model/ids.js';
import {readCompanion, writeCompanion} from '../../store/collection/companion.js';
import type {Origin} from './origin.js';

/** What takes long to make of a collection for a briefing. */
export interface KeptBriefing {
	readonly stories: readonly Pick<Story, 'id' | 'summary' | 'onlyIn'>[];
	/** The figures to know. */
	readonly figures: readonly KeyFigure[];
}

const companion = (sentences: number) => `told-${sentences}`;

/** What an earlier run made of a collection, with summaries of so many sentences; null where none has. */
export function readBriefing({place, stamp}: Origin, sentences: number): KeptBriefing | null {
	const bytes = readCompanion(place, companion(sentences), stamp);
	return bytes && (JSON.parse(inflateSync(bytes).toString('utf8')) as KeptBriefing);
}

/** Keeps what was made of a whole collection. */
export function keepBriefing({place, stamp}: Origin, sentences: number, {topics}: Brief, figures: readonly KeyFigure[]): void {
	const stories = topics.flatMap((topic) => topic.stories.map(({id, summary, onlyIn}) => ({id, summary, onlyIn})));
	const kept: KeptBriefing = {stories, figures};
	writeCompanion(place, companion(sentences), stamp, deflateSync(JSON.stringify(kept), {level: 1}));
}

/** The stories of a kept briefing by their ids. */
export const storiesById = ({stories}: KeptBriefing): ReadonlyMap<StoryId, KeptBriefing['stories'][number]> =>
	new Map(stories.map((story) => [story.id, story]));
