import type {Brief, Citation} from '../../model/brief.js';
import type {KeyFigure} from '../../model/briefing.js';
import type {FigureKind, LedgerEntry} from '../../model/figure.js';
import type {ArticleId} from '../../model/ids.js';

/** Figures a reader keeps in mind; more are a table, and `figures` prints that. */
const mostFigures = 6;

/** When something was or how long it takes is told by the sentences. */
const told: ReadonlySet<FigureKind> = new Set(['date', 'duration']);

/** What speaks for a figure: that articles contradict each other about it, each article that states it, each summary that quotes it. */
const worth = {conflict: 3, article: 1, summary: 2};
/** A figure nobody repeats, quotes or contradicts is worth so much: not enough to know it. */
const least = 2;

/** The figures to know of a briefing, the most important first. `ledger` are all figures of its articles. */
export function keyFigures(ledger: readonly LedgerEntry[], {topics}: Brief): KeyFigure[] {
	const quoted = new Map<ArticleId, Citation[]>();
	for (const {stories} of topics)
		for (const {summary} of stories)
			for (const {cites} of summary) quoted.set(cites[0].article, [...(quoted.get(cites[0].article) ?? []), cites[0]]);
	const ranked = ledger
		.filter(({kind}) => !told.has(kind))
		.map((entry) => ({entry, score: scoreOf(entry, quoted)}))
		.filter(({score}) => score > least)
		.toSorted((a, b) => b.score - a.score);
	const chosen = new Set<LedgerEntry>();
	for (const {entry} of ranked) {
		const isNamed = entry.conflicts.some((index) => ledger[index] && chosen.has(ledger[index]));
		if (chosen.size < mostFigures && !isNamed) chosen.add(entry);
	}
	return [...chosen].map(({conflicts, ...entry}) => ({
		...entry,
		otherwise: conflicts.flatMap((index) => ledger[index]?.mentions[0]?.text ?? []),
	}));
}

function scoreOf({mentions, conflicts, about}: LedgerEntry, quoted: ReadonlyMap<ArticleId, readonly Citation[]>): number {
	if (about === '') return 0;
	const quotes = mentions.filter(({article, start, end}) =>
		quoted.get(article)?.some((sentence) => start >= sentence.start && end <= sentence.end),
	);
	const articles = new Set(mentions.map(({article}) => article)).size;
	return worth.article * articles + worth.summary * quotes.length + (conflicts.length > 0 ? worth.conflict : 0);
}
