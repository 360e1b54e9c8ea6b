import type {Article} from '../../model/article.js';
import type {ArticleId} from '../../model/ids.js';
import type {Telling} from '../../model/telling.js';
import {describeTellings} from './describe-tellings.js';
import type {StoryGroup} from './story-group.js';

/** How the tellings of stories relate to each other, by what decides it: who tells the story, and how alike they are. */
export type KnownTellings = ReadonlyMap<string, readonly Telling[]>;

/** Describes stories as `describeTellings` does. */
export interface TellingMemory {
	describe(group: StoryGroup, byId: ReadonlyMap<ArticleId, Article>): readonly Telling[];
	/** Those of more than one telling that were described. */
	known(): KnownTellings;
}

/** Describes stories whose articles and likeness are as before as they were described then: no text is read again. `changed`: articles that are new or others. */
export function rememberTellings(before: KnownTellings, changed: ReadonlySet<ArticleId>): TellingMemory {
	const known = new Map<string, readonly Telling[]>();
	return {
		describe(group, byId) {
			if (group.articles.length < 2) return describeTellings(group, byId);
			const key = keyOf(group);
			const described = (group.articles.some((id) => changed.has(id)) ? undefined : before.get(key)) ?? describeTellings(group, byId);
			known.set(key, described);
			return described;
		},
		known: () => known,
	};
}

const keyOf = ({articles, evidence}: StoryGroup): string =>
	JSON.stringify([articles, evidence.map(({a, b, score, by}) => [a, b, score, by])]);
