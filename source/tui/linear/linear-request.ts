/** What one typed line asks for. */
export type LinearRequest =
	| {readonly kind: 'number'; readonly number: number}
	| {readonly kind: 'search'; readonly query: string}
	| {readonly kind: 'compare'; readonly numbers: readonly number[]}
	| {readonly kind: 'open' | 'next' | 'previous' | 'list' | 'removed' | 'figures' | 'unread' | 'star' | 'help' | 'quit'}
	/** Enter alone. */
	| {readonly kind: 'nothing'}
	| {readonly kind: 'unknown'; readonly words: string};
