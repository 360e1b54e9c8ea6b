import type {Hit, HitReasons} from '../../../model/search.js';
import type {Engine} from '../rank/make-engine.js';
import type {Ranking} from '../rank/rank-articles.js';
import {type Cut, cutSnippet} from './cut-snippet.js';
import type {RankedStory} from './group-by-story.js';
import type {Highlighter} from './highlighter.js';

/** A ranked article as a reader sees it. Its snippet is cut when somebody looks at it: a page shows ten hits of a hundred. */
export function makeHit(
	engine: Engine,
	highlight: Highlighter,
	{meanings}: Ranking,
	ranked: RankedStory,
	reasons: HitReasons | null,
): Hit[] {
	const article = engine.articles[ranked.article];
	if (!article) return [];
	const {id, number, title, story} = article;
	let made: Cut | undefined;
	const cut = () => {
		made ??= cutSnippet(engine, highlight, meanings, ranked);
		return made;
	};
	return [
		{
			id,
			number,
			title,
			score: ranked.score,
			story,
			reasons,
			also: ranked.others.map((other) => ({id: other.id, number: other.number, title: other.title})),
			get field() {
				return cut().field;
			},
			get snippet() {
				return cut().snippet;
			},
			get matches() {
				return cut().matches;
			},
			get at() {
				return cut().at;
			},
		},
	];
}
