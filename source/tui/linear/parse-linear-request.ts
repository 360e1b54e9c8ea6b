import type {LinearRequest} from './linear-request.js';

/** Reads a typed line: a number, a word of either language (its beginning or the reader's key will do), with what follows it. */
export function parseLinearRequest(line: string): LinearRequest {
	const typed = line.trim();
	if (typed === '') return {kind: 'nothing'};
	if (/^\d+$/u.test(typed)) return {kind: 'number', number: Number(typed)};
	if (typed.startsWith('/')) return {kind: 'search', query: typed.slice(1).trim()};
	const [first = '', ...rest] = typed.split(/\s+/u);
	const kind = kindOf(first.toLowerCase());
	switch (kind) {
		case null:
			return {kind: 'unknown', words: typed};
		case 'search':
			return {kind, query: rest.join(' ')};
		case 'compare':
			return {kind, numbers: rest.map(Number).filter(Number.isInteger)};
		default:
			return {kind};
	}
}

type WordKind = Exclude<LinearRequest['kind'], 'number' | 'nothing' | 'unknown'>;

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
	['topics', 'list'],
	['themen', 'list'],
	['read', 'open'],
	['öffnen', 'open'],
	['find', 'search'],
	['finden', 'search'],
	['suchen', 'search'],
	['vergleichen', 'compare'],
	['beenden', 'quit'],
	['exit', 'quit'],
];

/** The word itself, else the first that begins so. */
function kindOf(typed: string): WordKind | null {
	const found = words.find(([word]) => word === typed) ?? words.find(([word]) => word.startsWith(typed));
	return found?.[1] ?? null;
}
