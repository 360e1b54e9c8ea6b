import {noFilter} from '../layout/list-filter.js';
import type {Bookmark} from './bookmark.js';
import {currentScreen} from './current-screen.js';
import {hasArticle} from './derived/article-of.js';
import {listingOf} from './derived/listing-of.js';
import {followedBy} from './followed-by.js';
import {jump} from './jump.js';
import {leaveReader} from './leave-reader.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openArticle} from './open-article.js';
import {rememberSpot} from './remember-spot.js';
import {say} from './say.js';
import {selectInList} from './select-in-list.js';
import {type Step, still} from './step.js';

/** The letter that names a mark: sets it here, or goes to where it was set; the key of marks twice goes back. */
export function typeLetter(model: Model, key: string, to: 'set' | 'go'): Step {
	const closed: Model = {...model, overlay: null};
	if (to === 'go' && key === "'") return jump(closed, 'back');
	if (!/^\p{L}$/u.test(key)) return notify(closed, 'noSuchMark');
	return to === 'set' ? setMark(closed, key) : goToMark(closed, key);
}

function setMark(model: Model, letter: string): Step {
	const here = bookmarkHere(model);
	if (!here) return notify(model, 'nothingToMark');
	return still(say({...model, bookmarks: new Map(model.bookmarks).set(letter, here)}, (words) => words.markSet(letter)));
}

function bookmarkHere(model: Model): Bookmark | null {
	const screen = currentScreen(model);
	switch (screen.kind) {
		case 'list':
			return screen.selected === null ? null : {article: screen.selected, offset: null};
		case 'reader':
			return {article: screen.article, offset: screen.place.offset};
		case 'compare':
			return {article: screen.a, offset: 0};
		default:
			return null;
	}
}

function goToMark(model: Model, letter: string): Step {
	const mark = model.bookmarks.get(letter);
	if (!(mark && hasArticle(model.brief, mark.article))) return notify(model, 'noSuchMark');
	const gone = followedBy(leaveReader(model), (left) => {
		const list = listingOf(left).rowOf.has(mark.article) ? left.list : {...left.list, filter: noFilter};
		const there = selectInList({...left, list, above: []}, mark.article);
		return mark.offset === null ? still(there) : openArticle(there, mark.article, {at: mark.offset});
	});
	return rememberSpot(model, 'open', gone);
}
