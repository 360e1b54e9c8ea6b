import {isUrl} from '../ingest/list-sources.js';
import type {Brief} from '../model/brief.js';
import {watchPaths} from '../store/watch-paths.js';
import type {LiveBrief} from '../tui/live-brief.js';
import type {Context} from './context.js';
import {namedSources} from './sources/named-sources.js';

/** A briefing, and what goes on coming to it. */
interface Loaded {
	readonly made: Brief;
	readonly live?: LiveBrief;
}

/**
 * A briefing that changes with the files it was made of: it is loaded again whenever one of them changes, after what is
 * still being read of it (`first`). Where nothing can change (standard input, and addresses, which are not asked again)
 * only that is followed.
 */
export async function followSources(
	sources: readonly string[],
	context: Context,
	first: LiveBrief | undefined,
	load: (context: Context) => Promise<Loaded>,
): Promise<LiveBrief | undefined> {
	if (sources.some((source) => source === '-' || isUrl(source))) return first;
	// What is wrong with a source was told when it was first read.
	const mute: Context = {...context, warn: async () => {}, report: async () => {}};
	const {paths} = await namedSources(sources, mute);
	let [current, unfollow] = [first, (): void => {}];
	return {
		stop: () => current?.stop(),
		subscribe: (changed) => {
			const follow = (live: LiveBrief | undefined) => {
				unfollow();
				current = live;
				unfollow = live?.subscribe(changed) ?? (() => {});
			};
			const turns = oneByOne(async () => {
				const {made, live} = await load(mute).catch(() => ({made: null, live: undefined}));
				if (!made || made.articles.length === 0) return;
				if (!live) changed.brief(made);
				follow(live);
			});
			follow(first);
			const unwatch = watchPaths(paths, turns.next);
			return () => {
				turns.end();
				unwatch();
				unfollow();
			};
		},
	};
}

/** Does something each time it is asked to, but never twice at once: asked meanwhile, it does it once more afterwards. */
function oneByOne(act: () => Promise<void>) {
	let state: 'idle' | 'busy' | 'again' | 'over' = 'idle';
	const next = (): void => {
		if (state === 'busy') state = 'again';
		if (state !== 'idle') return;
		state = 'busy';
		void act().finally(() => {
			const wasAsked = state === 'again';
			if (state !== 'over') state = 'idle';
			if (wasAsked) next();
		});
	};
	const end = (): void => {
		state = 'over';
	};
	return {next, end};
}
