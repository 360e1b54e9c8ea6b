import {setImmediate as turn} from 'node:timers/promises';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {loadingFacts} from '../layout/loading-facts.js';
import {printable} from '../layout/printable.js';
import {symbols} from '../layout/symbols.js';
import {truncate} from '../layout/truncate.js';
import {windowSize} from './window-size.js';

export interface WaitingOptions {
	readonly language: Language;
	readonly ascii: boolean;
}

/** Tells of a long load in one line; lets the event loop run every now and then, so that keys are heard. */
export interface WaitingLine {
	/** So many articles have been read, the last of them from `source`; `total`: how many there will be, null while nobody knows. */
	readonly read: (count: number, source: string, total: number | null) => Promise<void>;
	/** All are read; what follows lets nothing through until it is done. */
	readonly grouping: () => Promise<void>;
	/** Fills the window until there is more to show; what is told takes its first line. */
	readonly showLast: (rows: readonly string[]) => void;
}

/** Paints the first line of a screen, and paints it anew as loading goes on. */
export function waitingLine(stdout: NodeJS.WriteStream, {language, ascii}: WaitingOptions): WaitingLine {
	const words = readerWords[language];
	const {ellipsis, dot} = symbols(ascii);
	const began = performance.now();
	let [painted, rested] = [began, began];
	let erase = eraseBelow;
	const say = (what: string) => {
		const line = truncate(printable(` meta-brief   ${what}`), windowSize(stdout).columns, ellipsis);
		stdout.write(`${home}${line}${erase}`);
		painted = performance.now();
	};
	say(`${words.reading} ${ellipsis}`);
	return {
		read: async (count, source, total) => {
			const now = performance.now();
			if (now - began > patience && now - painted > frame) {
				const loading = {read: count, total, perSecond: (1000 * count) / (now - began), source};
				say(loadingFacts(loading, language, ascii).join(` ${dot} `));
			}
			if (now - rested < longestBusy) return;
			await turn();
			rested = performance.now();
		},
		grouping: async () => {
			if (performance.now() - began > patience) say(`${words.grouping} ${ellipsis}`);
			await turn();
		},
		showLast: (rows) => {
			erase = eraseToEnd;
			stdout.write(`${home}${eraseBelow}${rows.join('\r\n')}`);
		},
	};
}

/** In milliseconds: before it nobody misses a sign of life (TERMINAL 23). */
const patience = 300;

/** In milliseconds: between two signs of life. */
const frame = 100;

/** In milliseconds: for so long keys may go unheard. */
const longestBusy = 40;

const home = '\u001B[H';
const eraseBelow = '\u001B[J';
const eraseToEnd = '\u001B[K';
