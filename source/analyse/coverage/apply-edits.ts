import type {Article} from '../../model/article.js';
import {type ArticleId, storyId} from '../../model/ids.js';
import type {StoryEdit} from '../../model/story-edit.js';
import {type StoryGroup, storyGroup} from './story-group.js';

/**
 * The groups after what a reader settled by hand, one edit after the other: a split takes an article out of its story
 * into one of its own, a join brings the story of an article into that of another. Edits of articles that are not
 * there, or that change nothing, are passed over. A new story takes the place of the first of those it came from.
 */
export function applyEdits(groups: readonly StoryGroup[], edits: readonly StoryEdit[], articles: readonly Article[]): StoryGroup[] {
	if (edits.length === 0) return [...groups];
	const byId = new Map(articles.map((article) => [article.id, article]));
	return edits.reduce((now, edit) => applyEdit(now, edit, byId), [...groups]);
}

type ById = ReadonlyMap<ArticleId, Article>;

function applyEdit(groups: StoryGroup[], edit: StoryEdit, byId: ById): StoryGroup[] {
	const of = (id: ArticleId) => groups.find(({articles}) => articles.includes(id));
	const group = of(edit.article);
	if (!group) return groups;
	if (edit.kind === 'split') return replace(groups, [group], split(group, edit.article, byId));
	const target = of(edit.to);
	if (!target || target === group) return groups;
	return replace(groups, [group, target], [join(group, target, edit, byId)]);
}

function replace(groups: readonly StoryGroup[], old: readonly StoryGroup[], by: readonly StoryGroup[]): StoryGroup[] {
	const first = groups.findIndex((group) => old.includes(group));
	return groups.flatMap((group, place) => (place === first ? by : old.includes(group) ? [] : [group]));
}

function split(group: StoryGroup, article: ArticleId, byId: ById): StoryGroup[] {
	const rest = group.articles.filter((id) => id !== article);
	if (rest.length === 0) return [group];
	const own = storyId(article);
	const evidence = group.evidence.filter(({a, b}) => a !== article && b !== article);
	const kept = group.id === own ? null : group.id;
	return [storyGroup(tellings(rest, byId), kept, evidence), storyGroup(tellings([article], byId), own, [])];
}

function join(group: StoryGroup, target: StoryGroup, {article, to}: StoryEdit & {kind: 'join'}, byId: ById): StoryGroup {
	const evidence = [...target.evidence, ...group.evidence, {a: to, b: article, score: 1, shared: [], by: 'reader'} as const];
	return storyGroup(tellings([...target.articles, ...group.articles], byId), target.id, evidence);
}

const tellings = (ids: readonly ArticleId[], byId: ById): Article[] => ids.flatMap((id) => byId.get(id) ?? []);
