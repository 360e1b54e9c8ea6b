import type {ArticleId} from '../../model/ids.js';
import type {Command} from '../keys/command.js';
import type {ListOrder} from '../layout/list-order.js';

/** What an item of a menu or of the palette does; null stands for all. */
export type Choice =
	| {readonly kind: 'topic'; readonly name: string | null}
	| {readonly kind: 'outlet'; readonly name: string | null}
	| {readonly kind: 'only'; readonly mark: 'unread' | 'starred' | null}
	| {readonly kind: 'since'; readonly day: string | null}
	| {readonly kind: 'unfilter'}
	| {readonly kind: 'order'; readonly order: ListOrder}
	| {readonly kind: 'telling'; readonly article: ArticleId}
	| {readonly kind: 'link'; readonly url: string}
	| {readonly kind: 'passage'; readonly verdict: 'keepPassage' | 'dropPassage'; readonly text: string}
	| {readonly kind: 'command'; readonly command: Command};
