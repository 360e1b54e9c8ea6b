import {foldKey} from '../text/fold-key.js';
import {wordsOf} from '../text/words-of.js';
import type {Filter} from './query.js';
import {readDays} from './read-days.js';

/** The names of filters, as a reader may type them. */
const names: Readonly<Record<string, Filter['kind']>> = {
	topic: 'topic',
	thema: 'topic',
	outlet: 'outlet',
	medium: 'outlet',
	quelle: 'outlet',
	date: 'date',
	datum: 'date',
	is: 'mark',
	ist: 'mark',
	story: 'story',
	meldung: 'story',
};

const marks: Readonly<Record<string, {readonly mark: 'read' | 'starred'; readonly is: boolean}>> = {
	read: {mark: 'read', is: true},
	gelesen: {mark: 'read', is: true},
	unread: {mark: 'read', is: false},
	ungelesen: {mark: 'read', is: false},
	starred: {mark: 'starred', is: true},
	markiert: {mark: 'starred', is: true},
};

/** Reads "name:value" as a filter; undefined where it is none, and then its words are searched for. `today`: an ISO day, for words like "today". */
export function readFilter(name: string, value: string, wanted: boolean, today: string | null): Filter | undefined {
	const kind = Object.hasOwn(names, name.toLowerCase()) ? names[name.toLowerCase()] : undefined;
	switch (kind) {
		case 'topic':
		case 'outlet': {
			const keys = wordsOf(value).map(foldKey);
			return keys.length > 0 ? {kind, keys, wanted} : undefined;
		}
		case 'date': {
			const days = readDays(value, today);
			return days && {kind, ...days, wanted};
		}
		case 'mark': {
			const mark = Object.hasOwn(marks, value.toLowerCase()) ? marks[value.toLowerCase()] : undefined;
			return mark && {kind, ...mark, wanted};
		}
		case 'story':
			return value === '' ? undefined : {kind, story: value, wanted};
		default:
			return kind satisfies undefined;
	}
}
