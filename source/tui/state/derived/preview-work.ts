import {figuresIn} from '../../../analyse/figures/figures-in.js';
import type {Story} from '../../../model/brief.js';
import type {ArticleId} from '../../../model/ids.js';
import {panes} from '../../layout/panes.js';
import type {Message} from '../message.js';
import type {Model} from '../model.js';
import {agreementOf} from './agreement-of.js';
import {articleOf} from './article-of.js';
import {listingOf} from './listing-of.js';
import {storyOf} from './story-of.js';

/** A piece of work that a key may have to wait for. What it makes is remembered; what it returns tells the reader of it. */
export type Piece = () => Message | null;

/** What the preview of an article's story needs, piece by piece; none where no preview stands beside the list. */
export function previewWork(model: Model, article: ArticleId): Piece[] {
	const story = hasPreview(model) ? storyOf(model.brief, article) : null;
	if (!story) return [];
	if (story.articles.length < 2) return [tell(story)];
	const read = story.articles.slice(0, 2).map((id) => silent(() => figuresIn(articleOf(model.brief, id))));
	return [...read, tell(story), silent(() => agreementOf(model.brief, story))];
}

/** What the next keys are likely to ask for: the stories around the selected one. */
export function workAhead(model: Model, article: ArticleId): Piece[] {
	const {articles, placeOf} = listingOf(model);
	const place = placeOf.get(article);
	if (place === undefined || !hasPreview(model)) return [];
	const stories = [articles[place + 1], articles[place - 1]].flatMap((id) => (id === undefined ? [] : (storyOf(model.brief, id) ?? [])));
	return stories.filter(({id}) => !model.told.has(id)).map(tell);
}

const hasPreview = ({size}: Model): boolean => panes(size, 'list').split !== null;

const silent = (work: () => unknown) => (): null => {
	work();
	return null;
};

const tell = (story: Story) => (): Message => {
	// Made as it is read, and then remembered.
	void story.summary;
	return {kind: 'told', story: story.id};
};
