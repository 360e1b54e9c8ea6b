/** What a stretch of a line is, never how it looks; theme/ gives each role its look. */
export type Role =
	| 'text'
	| 'muted'
	| 'strong'
	| 'kicker'
	| 'headline'
	| 'standfirst'
	| 'heading'
	| 'quote'
	| 'table'
	| 'topic'
	| 'selected'
	| 'unread'
	| 'starred'
	| 'match'
	| 'currentMatch'
	| 'removed'
	| 'removedReason'
	| 'same'
	| 'related'
	| 'differs'
	| 'only'
	| 'changed'
	| 'figure'
	| 'key'
	| 'notice'
	| 'error'
	| 'border';

export interface StyledSpan {
	readonly text: string;
	readonly role: Role;
	/** Where it leads: a web address, as `safeLink` gives it. */
	readonly link?: string;
}

/** One screen row as pure code prepared it; never wider than it was asked to be. */
export type Line = readonly StyledSpan[];
