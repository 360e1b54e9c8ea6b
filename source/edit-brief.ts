import {applyEdits} from './analyse/coverage/apply-edits.js';
import type {PairEvidence, StoryGroup} from './analyse/coverage/story-group.js';
import type {PlacedArticle} from './model/article.js';
import type {Brief, Story} from './model/brief.js';
import type {ArticleId} from './model/ids.js';
import type {StoryEdit} from './model/story-edit.js';
import {shelveStories} from './shelves/shelve-stories.js';
import {type TellOptions, tellBrief} from './tell-brief.js';

/** A briefing after a reader split a story or joined two, without grouping anything else anew. */
export function editBrief(brief: Brief, edit: StoryEdit, options: Pick<TellOptions, 'sentences' | 'summarise'>): Brief {
	const byId = new Map(brief.articles.map((article) => [article.id, article]));
	const groups = brief.topics.flatMap(({stories}) => stories.map((story) => groupOf(story, byId)));
	const topics = new Map(brief.articles.map(({id, topics: named}) => [id, named]));
	const shelves = shelveStories(brief.articles, applyEdits(groups, [edit], brief.articles), topics);
	return tellBrief(shelves, {...options, problems: brief.problems});
}

function groupOf({id, articles}: Story, byId: ReadonlyMap<ArticleId, PlacedArticle>): StoryGroup {
	const evidence = articles.flatMap((name): PairEvidence[] => {
		const {nearest, by, likelihood, shared} = byId.get(name)?.telling ?? {};
		return nearest && (by === 'likeness' || by === 'reader')
			? [{a: name, b: nearest, score: likelihood ?? 1, shared: shared ?? [], by}]
			: [];
	});
	return {id, articles, evidence};
}
