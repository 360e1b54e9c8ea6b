import type {Brief} from '../../model/brief.js';

/** The kept collection a briefing is told from. */
export interface Origin {
	/** Its file. */
	readonly place: string;
	/** Names what is in it. */
	readonly stamp: string;
}

const origins = new WeakMap<Brief, Origin>();

/** Notes where a briefing comes from, so that what is made of it can be kept beside that. */
export function noteOrigin(brief: Brief, origin: Origin | null): void {
	if (origin) origins.set(brief, origin);
}

/** Where a briefing comes from; null: from no kept collection. */
export const originOf = (brief: Brief): Origin | null => origins.get(brief) ?? null;
