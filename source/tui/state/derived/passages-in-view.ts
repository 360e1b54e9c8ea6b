import type {Removal} from '../../../model/article.js';
import {clampTop} from '../clamp-top.js';
import type {Model} from '../model.js';
import {passageAt} from '../passage-at.js';
import {lineOfPlace} from '../place.js';
import {readerHeight} from '../reader-height.js';
import type {ReaderScreen} from '../screen.js';
import {articleOf} from './article-of.js';
import {readerPageOf} from './reader-page-of.js';

/** The removed passages a reader sees, to keep one, or the paragraphs they see, to remove one; from top to bottom. */
export function passagesInView(model: Model, screen: ReaderScreen, kind: 'keepPassage' | 'dropPassage'): readonly string[] {
	const {rows, anchors} = readerPageOf(model, screen);
	const height = readerHeight(model);
	const top = clampTop(lineOfPlace(anchors, screen.place), height, rows.length);
	const seen = rows.slice(top, top + height);
	if (kind === 'keepPassage') return [...new Set(seen.flatMap(({removal}): Removal[] => (removal ? [removal] : [])))].map(({text}) => text);
	const article = articleOf(model.brief, screen.article);
	const spans = seen.flatMap(({shows}) => (shows ? [passageAt(article, shows.start)] : []));
	return [...new Map(spans.map(({start, end}) => [start, article.text.slice(start, end)])).values()];
}
