import {setImmediate as turn} from 'node:timers/promises';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';

/** What is said of a long load, in lines that are only ever added. Lets the event loop run every now and then, so that Ctrl-C is heard. */
export interface SpokenLoading {
	/** So many articles have been read; `total`: how many there will be, null while nobody knows. */
	readonly read: (count: number, source: string, total: number | null) => Promise<void>;
	/** All are read; what follows lets nothing through until it is done. */
	readonly grouping: () => Promise<void>;
}

/** Says now and then how far loading is; of a short load, nothing. */
export function speakLoading(say: (line: string) => void, language: Language): SpokenLoading {
	const words = linearWords[language];
	const {articles, position} = readerWords[language];
	let [said, rested] = [performance.now(), performance.now()];
	let isLong = false;
	return {
		async read(count, _source, total) {
			const now = performance.now();
			if (now - said > (isLong ? pause : patience)) {
				say(words.loading(total === null ? articles(count) : position(count, Math.max(count, total))));
				[said, isLong] = [now, true];
			}
			if (now - rested < longestBusy) return;
			await turn();
			rested = performance.now();
		},
		async grouping() {
			if (isLong) say(words.grouping);
			await turn();
		},
	};
}

/** In milliseconds: before it nobody misses a sign of life. */
const patience = 1500;

/** In milliseconds: a listener wants to hear that it goes on, and to hear other things as well. */
const pause = 5000;

/** In milliseconds: for so long Ctrl-C may go unheard. */
const longestBusy = 40;
