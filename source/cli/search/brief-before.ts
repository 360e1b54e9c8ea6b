import type {Brief} from '../../model/brief.js';

const made = new WeakMap<Brief, Brief>();

/** Notes which briefing a reader made another of, by splitting, joining or correcting: hardly any of its articles is another. */
export function noteBefore(brief: Brief, before: Brief): void {
	if (brief !== before) made.set(brief, briefBefore(before) ?? before);
}

/** The briefing as it was before a reader did anything to it; null where nobody has. */
export const briefBefore = (brief: Brief): Brief | null => made.get(brief) ?? null;
