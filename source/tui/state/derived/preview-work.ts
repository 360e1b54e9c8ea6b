import {figuresIn} from '../../../analyse/figures/figures-in.js';
import type {Story} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import {panes} from '../../layout/panes.js';
import type {Model} from '../model.js';
import {agreementOf} from './agreement-of.js';
import {articleOf} from './article-of.js';
import {listingOf} from './listing-of.js';
import {storyOf} from './story-of.js';

/** A piece of work that a key may have to wait for; what comes of it is remembered. */
export type Piece = () => void;

const told = new WeakSet<Story>();

/** Whether what is said of a story is at hand. */
export const isTold = (story: Story): boolean => told.has(story);

/** What the preview of an article's story needs, piece by piece; none where no preview stands beside the list. */
export function previewWork(model: Model, article: ArticleId): Piece[] {
	const story = shows(model) ? storyOf(model.brief, article) : null;
	if (!story) return [];
	if (story.articles.length < 2) return [() => tell(story)];
	const read = story.articles.slice(0, 2).map((id) => () => void figuresIn(articleOf(model.brief, id)));
	return [...read, () => tell(story), () => void agreementOf(model.brief, story)];
}

/** What the next keys are likely to ask for: the stories around the selected one. */
export function workAhead(model: Model, article: ArticleId): Piece[] {
	const {articles, placeOf} = listingOf(model);
	const place = placeOf.get(article);
	if (place === undefined || !shows(model)) return [];
	const stories = [articles[place + 1], articles[place - 1]].flatMap((id) => (id === undefined ? [] : (storyOf(model.brief, id) ?? [])));
	return stories.filter((story) => !isTold(story)).map((story) => () => tell(story));
}

const shows = ({size}: Model): boolean => panes(size, 'list').split !== null;

/** Its summary is made as it is read. */
function tell(story: Story): void {
	told.add(story);
	void story.summary;
}
