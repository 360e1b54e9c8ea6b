import type {Brief} from '../../model/brief.js';
import type {LiveBrief} from '../../tui/live-brief.js';

/** What a reader did to a briefing, to be done again to a newer one. */
export type Redo = (brief: Brief) => Brief;

/** A live briefing that stays as the reader has made it: a load that began before knows nothing of what was settled since. */
export const keepEdits = (live: LiveBrief, settled: readonly Redo[]): LiveBrief => ({
	...live,
	subscribe: (changed) =>
		live.subscribe({...changed, brief: (brief) => changed.brief(settled.reduce<Brief>((edited, redo) => redo(edited), brief))}),
});
