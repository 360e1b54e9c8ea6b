import {readerWords} from '../../wording/reader.js';
import {noticeLine} from '../layout/notice-line.js';
import {panes} from '../layout/panes.js';
import {currentScreen} from '../state/current-screen.js';
import type {Model} from '../state/model.js';
import type {Screen} from '../state/screen.js';
import {compareFrame} from './compare-frame.js';
import {figuresFrame} from './figures-frame.js';
import type {Frame} from './frame.js';
import {helpFrame} from './help-frame.js';
import {listFrame} from './list-frame.js';
import {readerFrame} from './reader-frame.js';
import {searchFrame} from './search-frame.js';
import {storyFrame} from './story-frame.js';

/** What the window shows now. */
export function frameOf(model: Model): Frame {
	const screen = currentScreen(model);
	if (panes(model.size, screen.kind).tooSmall) return tooSmallFrame(model);
	return model.overlay?.kind === 'help' ? helpFrame(model, model.overlay.top) : screenFrame(model, screen);
}

function screenFrame(model: Model, screen: Screen): Frame {
	switch (screen.kind) {
		case 'list':
			return listFrame(model);
		case 'reader':
			return readerFrame(model, screen);
		case 'search':
			return searchFrame(model, screen);
		case 'compare':
			return compareFrame(model, screen);
		case 'figures':
			return figuresFrame(model, screen);
		case 'story':
			return storyFrame(model, screen);
		default:
			return screen satisfies never;
	}
}

function tooSmallFrame({settings, size}: Model): Frame {
	const line = noticeLine(readerWords[settings.language].tooSmall, 'notice', size.columns);
	return {header: [], body: {kind: 'whole', lines: [line]}, footer: []};
}
