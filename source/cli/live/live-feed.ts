import type {Brief} from '../../model/brief.js';
import type {Loading, StoppedAt} from '../../model/loading.js';
import type {LiveBrief} from '../../tui/live-brief.js';

/** The newest state of a briefing, for whoever listens. */
export interface LiveFeed {
	brief(): Brief | null;
	show(brief: Brief): void;
	load(loading: Loading | null): void;
	stop(at: StoppedAt): void;
	/** Resolves once there is something to show. */
	readonly first: Promise<void>;
	readonly subscribe: (changed: Changed) => () => void;
}

type Changed = Parameters<LiveBrief['subscribe']>[0];

/** A feed that begins with what is known already; one who subscribes late is told what was missed. */
export function liveFeed(known: Brief | null): LiveFeed {
	let brief = known;
	let loading: Loading | null = null;
	let listener: Changed | null = null;
	let begin = () => {};
	const first = new Promise<void>((resolve) => {
		begin = resolve;
	});
	return {
		brief: () => brief,
		first,
		show(newer) {
			brief = newer;
			begin();
			listener?.brief(newer);
		},
		load(newer) {
			loading = newer;
			listener?.loading(newer);
		},
		stop: (at) => listener?.stopped(at),
		subscribe(changed) {
			listener = changed;
			if (brief !== null && brief !== known) changed.brief(brief);
			changed.loading(loading);
			return () => {
				listener = null;
			};
		},
	};
}
