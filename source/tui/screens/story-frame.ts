import {readerWords} from '../../wording/reader.js';
import {headerLine} from '../layout/header-line.js';
import {panes} from '../layout/panes.js';
import {storyOf} from '../state/derived/story-of.js';
import {storyPageOf} from '../state/derived/story-page-of.js';
import type {Model} from '../state/model.js';
import type {StoryScreen} from '../state/screen.js';
import {footerOf} from './footer-of.js';
import type {Frame} from './frame.js';

/** The facts of a story by telling, or its timeline. */
export function storyFrame(model: Model, screen: StoryScreen): Frame {
	const {brief, size, settings} = model;
	const words = readerWords[settings.language];
	const {head, lines, entryAt} = storyPageOf(model, screen);
	const height = Math.max(0, panes(size, 'story').body - head.length);
	const tellings = storyOf(brief, screen.article)?.articles.length ?? 1;
	const title = screen.view === 'matrix' ? words.matrix : words.timeline;
	return {
		header: headerLine({width: size.columns, title, parts: [words.tellings(tellings)], ascii: settings.ascii}),
		body: {kind: 'whole', lines: [...head, ...lines.slice(screen.top, screen.top + height)]},
		footer: footerOf(model, words.position(screen.cursor + 1, (entryAt.at(-1) ?? 0) + 1)),
	};
}
