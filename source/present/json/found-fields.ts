import type {LedgerEntry} from '../../model/figure.js';
import type {Hit} from '../../model/search.js';

/** A search hit as CONTRACT.md lists it, with its story, and where asked for the reasons of its rank. */
export const hitFields = ({id, number, title, score, field, snippet, matches, story, reasons}: Hit) => ({
	...{id, number, title, score, field, snippet, matches, story},
	...(reasons && {reasons}),
});

/** An entry of the ledger of figures as CONTRACT.md lists it. */
export const ledgerFields = ({value, unit, kind, about, mentions, conflicts, timeline}: LedgerEntry) => ({
	...{value, unit, kind, about},
	mentions: mentions.map(({article, start, end, text, when}) => ({article, start, end, text, when})),
	conflicts,
	timeline,
});
