import type {Language} from './language.js';

/** What narrows and orders the list. */
const en = {
	everything: 'everything',
	only: {unread: 'unread only', starred: 'starred only'},
	since: (day: string) => `since ${day}`,
	outlet: (name: string) => `from ${name}`,
	topic: (name: string) => `topic ${name}`,
	orderBy: (order: string) => `order: ${order}`,
	orders: {
		topic: 'by topic',
		newest: 'newest first',
		oldest: 'oldest first',
		outlet: 'by outlet',
		coverage: 'most told first',
		longest: 'longest first',
		shortest: 'shortest first',
	},
};

type FilterWords = typeof en;

const de: FilterWords = {
	everything: 'alles',
	only: {unread: 'nur Ungelesenes', starred: 'nur mit Stern'},
	since: (day) => `seit ${day}`,
	outlet: (name) => `von ${name}`,
	topic: (name) => `Thema ${name}`,
	orderBy: (order) => `Reihenfolge: ${order}`,
	orders: {
		topic: 'nach Themen',
		newest: 'Neuestes zuerst',
		oldest: 'Ältestes zuerst',
		outlet: 'nach Medien',
		coverage: 'meistberichtet zuerst',
		longest: 'längste zuerst',
		shortest: 'kürzeste zuerst',
	},
};

export const filterWords: Readonly<Record<Language, FilterWords>> = {en, de};
