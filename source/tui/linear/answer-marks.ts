import type {ArticleId} from '../../model/ids.js';
import {type Mark, type Marks, unmarked} from '../../model/marks.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {listingOf} from '../state/derived/listing-of.js';
import type {MarksRequest} from './linear-request.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';

/** Nothing was announced yet that could be marked. */
const where = (state: LinearState): LinearAnswer => say(state, [linearWords[state.language].nowhere]);

/** Answers what changes marks at a reader's wish; all of it can be undone. */
export function answerMarks(state: LinearState, request: MarksRequest['kind']): LinearAnswer {
	const {at} = state;
	switch (request) {
		case 'unread':
			return at === null ? where(state) : say(changed(state, [at], {read: false}), [linearWords[state.language].unmarked]);
		case 'star':
			return at === null ? where(state) : star(state, at);
		case 'readAll':
			return readAll(state);
		default:
			return undo(state);
	}
}

function star(state: LinearState, id: ArticleId): LinearAnswer {
	const {starred} = state.marks.get(id) ?? unmarked;
	const words = noticeWords[state.language];
	return say(changed(state, [id], {starred: !starred}), [starred ? words.unstarred : words.starred]);
}

/** Marks changed at a reader's wish, remembered so that it can be undone. */
function changed(state: LinearState, ids: readonly ArticleId[], change: Partial<Mark>): LinearState {
	const before: Marks = new Map(ids.map((id) => [id, state.marks.get(id) ?? unmarked]));
	const after = [...before].map(([id, mark]) => [id, {...mark, ...change}] as const);
	return {...state, undo: [...state.undo, before], marks: new Map([...state.marks, ...after])};
}

/** All that is listed marked as read. */
function readAll(state: LinearState): LinearAnswer {
	const unread = listingOf(state).articles.filter((id) => !state.marks.get(id)?.read);
	const words = linearWords[state.language];
	return unread.length === 0
		? say(state, [noticeWords[state.language].allRead])
		: say(changed(state, unread, {read: true}), [words.markedRead(unread.length)]);
}

/** The last change of marks, or the last correction, taken back. */
function undo(state: LinearState): LinearAnswer {
	const words = noticeWords[state.language];
	const last = state.undo.at(-1);
	if (!last) return say(state, [words.nothingToUndo]);
	if (last === 'correction') return {...say({...state, undo: state.undo.slice(0, -1)}, []), deed: {kind: 'undo-correction'}};
	const back = [...last].map(([id, {read, starred}]) => [id, {...(state.marks.get(id) ?? unmarked), read, starred}] as const);
	return say({...state, undo: state.undo.slice(0, -1), marks: new Map([...state.marks, ...back])}, [words.undone(back.length)]);
}
