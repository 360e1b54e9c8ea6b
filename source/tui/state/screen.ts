import type {ArticleId} from '../../model/ids.js';
import type {Hit} from '../../model/search.js';
import type {ListFilter} from '../layout/list-filter.js';
import type {ListOrder} from '../layout/list-order.js';
import type {StoryView} from '../layout/story-page.js';
import type {Place} from './place.js';

/** The list, always at the bottom. The selection is an article, so that it outlives filters and resizing. */
export interface ListScreen {
	readonly kind: 'list';
	readonly filter: ListFilter;
	readonly order: ListOrder;
	readonly selected: ArticleId | null;
	/** The first visible row. */
	readonly top: number;
}

/** What is being found in an article: as it is typed, or the query of the search that led here. */
export interface Find {
	readonly text: string;
	readonly typing: boolean;
	/** "search": as in the search pane, typing errors forgiven. "text": these very letters, and only where there are none as in the pane. */
	readonly by: 'search' | 'text';
	readonly current: number | null;
	/** Where the reader stood before it was typed; null for a search's. */
	readonly from: Place | null;
}

export interface ReaderScreen {
	readonly kind: 'reader';
	readonly article: ArticleId;
	readonly place: Place;
	readonly showRemoved: boolean;
	readonly explain: boolean;
	readonly find: Find | null;
}

/** The query is the model's, since it is remembered when the pane is left. */
export interface SearchScreen {
	readonly kind: 'search';
	/** Number of the last question asked; answers to earlier ones are late. */
	readonly asked: number;
	readonly answer: SearchAnswer | null;
	readonly cursor: number;
	readonly top: number;
}

export interface SearchAnswer {
	readonly query: string;
	readonly hits: readonly Hit[];
	readonly milliseconds: number;
}

export interface CompareScreen {
	readonly kind: 'compare';
	readonly a: ArticleId;
	readonly b: ArticleId;
	/** Whether words that differ are marked. */
	readonly words: boolean;
	/** `offset` counts passages. */
	readonly place: Place;
	/** The difference last gone to, counted from 0; null before. */
	readonly difference: number | null;
}

export interface FiguresScreen {
	readonly kind: 'figures';
	readonly cursor: number;
	readonly top: number;
}

/** Which fact of a story stands in which telling, or its tellings by time. */
export interface StoryScreen {
	readonly kind: 'story';
	/** One of its tellings. */
	readonly article: ArticleId;
	readonly view: StoryView;
	readonly cursor: number;
	readonly top: number;
}

export type UpperScreen = ReaderScreen | SearchScreen | CompareScreen | FiguresScreen | StoryScreen;
export type Screen = ListScreen | UpperScreen;
