import {fold} from '../../language/fold.js';
import {filterWords} from '../../wording/filters.js';
import {type ListOrder, listOrders} from '../layout/list-order.js';
import type {LinearRequest} from './linear-request.js';

/** Reads a typed line: a number, or words of either language (their beginning or the reader's key will do), with what follows them. */
export function parseLinearRequest(line: string): LinearRequest {
	const typed = line.trim().replace(/\s+/gu, ' ');
	if (typed === '') return {kind: 'nothing'};
	if (/^\d+$/u.test(typed)) return {kind: 'number', number: Number(typed)};
	if (typed.startsWith('/')) return {kind: 'search', query: typed.slice(1).trim()};
	const pair = pairs.find(([words]) => typed.toLowerCase() === words);
	if (pair) return {kind: pair[1]};
	const [first = '', ...others] = typed.split(' ');
	const kind = kindOf(first.toLowerCase());
	return kind === null ? {kind: 'unknown', words: typed} : withDetails(kind, others, typed);
}

function withDetails(kind: WordKind, others: readonly string[], typed: string): LinearRequest {
	const rest = others.join(' ');
	switch (kind) {
		case 'search':
			return {kind, query: rest};
		case 'compare':
			return {kind, numbers: others.map(Number).filter(Number.isInteger)};
		case 'topic':
			return rest === '' ? {kind: 'topics'} : {kind, which: isAll(rest) ? null : rest};
		case 'only':
			return onlyOf(rest) ?? {kind: 'unknown', words: typed};
		case 'order':
			return {kind, order: orderOf(rest)};
		case 'join':
		case 'links':
			return {kind, number: /^\d+$/u.test(rest) ? Number(rest) : null};
		case 'save':
			return {kind, path: rest};
		case 'keep':
		case 'drop':
			return {kind, which: rest};
		default:
			return {kind};
	}
}

type WordKind = Exclude<LinearRequest['kind'], 'number' | 'nothing' | 'unknown'>;

/** What takes two words. */
const pairs: readonly (readonly [string, 'nextUnread' | 'readAll'])[] = [
	['next unread', 'nextUnread'],
	['weiter ungelesen', 'nextUnread'],
	['nächster ungelesener', 'nextUnread'],
	['read all', 'readAll'],
	['all read', 'readAll'],
	['alles gelesen', 'readAll'],
];

const words: readonly (readonly [string, WordKind])[] = [
	['open', 'open'],
	['lesen', 'open'],
	['next', 'next'],
	['weiter', 'next'],
	['previous', 'previous'],
	['vorher', 'previous'],
	['list', 'list'],
	['liste', 'list'],
	['back', 'list'],
	['zurück', 'list'],
	['search', 'search'],
	['suche', 'search'],
	['compare', 'compare'],
	['vergleiche', 'compare'],
	['x', 'removed'],
	['removed', 'removed'],
	['entfernt', 'removed'],
	['figures', 'figures'],
	['zahlen', 'figures'],
	['unread', 'unread'],
	['ungelesen', 'unread'],
	['star', 'star'],
	['stern', 'star'],
	['?', 'help'],
	['help', 'help'],
	['hilfe', 'help'],
	['quit', 'quit'],
	['ende', 'quit'],
	// Last, so that beginnings go on meaning what stands above.
	['topics', 'topic'],
	['themen', 'topic'],
	['topic', 'topic'],
	['thema', 'topic'],
	['read', 'open'],
	['öffnen', 'open'],
	['find', 'search'],
	['finden', 'search'],
	['suchen', 'search'],
	['vergleichen', 'compare'],
	['more', 'more'],
	['mehr', 'more'],
	['only', 'only'],
	['nur', 'only'],
	['everything', 'only'],
	['alles', 'only'],
	['order', 'order'],
	['ordnen', 'order'],
	['reihenfolge', 'order'],
	['summary', 'summary'],
	['zusammenfassung', 'summary'],
	['where', 'where'],
	['wo', 'where'],
	['links', 'links'],
	['link', 'links'],
	['save', 'save'],
	['speichern', 'save'],
	['keep', 'keep'],
	['behalten', 'keep'],
	['drop', 'drop'],
	['streichen', 'drop'],
	['undo', 'undo'],
	['rückgängig', 'undo'],
	['facts', 'facts'],
	['aussagen', 'facts'],
	['timeline', 'timeline'],
	['zeitlinie', 'timeline'],
	['why', 'why'],
	['warum', 'why'],
	['split', 'split'],
	['trennen', 'split'],
	['join', 'join'],
	['verbinden', 'join'],
	['beenden', 'quit'],
	['exit', 'quit'],
];

/** The word itself, else the first that begins so. */
function kindOf(typed: string): WordKind | null {
	const found = words.find(([word]) => word === typed) ?? words.find(([word]) => word.startsWith(typed));
	return found?.[1] ?? null;
}

const isAll = (text: string): boolean => /^(?:all|alle|alles|everything)$/iu.test(text);

function onlyOf(rest: string): LinearRequest | null {
	if (rest === '' || isAll(rest)) return {kind: 'only', mark: null};
	if (/^(?:unread|ungelesen)/iu.test(rest)) return {kind: 'only', mark: 'unread'};
	return /^(?:star|mit stern|stern)/iu.test(rest) ? {kind: 'only', mark: 'starred'} : null;
}

/** An order by its number, its name, or what either language calls it. */
function orderOf(rest: string): ListOrder | null {
	const wanted = fold(rest);
	if (wanted === '') return null;
	const called = (order: ListOrder) => [order, filterWords.en.orders[order], filterWords.de.orders[order]].map(fold);
	return listOrders[Number(rest) - 1] ?? listOrders.find((order) => called(order).some((name) => name.includes(wanted))) ?? null;
}
