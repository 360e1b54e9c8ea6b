import type {LedgerEntry} from '../../model/figure.js';
import {printable} from './printable.js';

/** An entry of the ledger in words. */
export interface FigureCells {
	/** As first written. */
	readonly value: string;
	readonly about: string;
	/** The numbers of the articles that state it: "[1 3]". */
	readonly sources: string;
	/** What is stated elsewhere about the same thing: "90 Millionen Euro [2]". */
	readonly conflicts: readonly string[];
	/** The same quantity over time, this one among them: "350.000 [4]". */
	readonly timeline: readonly string[];
}

/** The cells of a whole ledger; `numbers` gives each article's number. */
export function figureCells(entries: readonly LedgerEntry[], numbers: ReadonlyMap<string, number>): readonly FigureCells[] {
	const values = entries.map(({mentions, value}) => printable(mentions[0]?.text ?? String(value)));
	const sources = entries.map(({mentions}) => {
		const stated = new Set(mentions.flatMap(({article}) => numbers.get(article) ?? []));
		return `[${[...stated].sort((one, other) => one - other).join(' ')}]`;
	});
	const stated = (place: number) => `${values[place] ?? ''} ${sources[place] ?? ''}`;
	return entries.map(({about, conflicts, timeline}, index) => ({
		value: values[index] ?? '',
		about: printable(about),
		sources: sources[index] ?? '',
		conflicts: conflicts.map(stated),
		timeline: timeline.map((place) => [entries[place]?.mentions[0]?.when ?? '', stated(place)].join(' ').trim()),
	}));
}
