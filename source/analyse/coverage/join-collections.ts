import {joinRows, type Origins, toStretches} from './join-rows.js';
import {type Collection, ofFields} from './read-collection.js';

/** The collection of what stayed of one before and of what is new, whose rows come in the order of the new ones. */
export function joinCollections(before: Collection, fresh: Collection, origins: Origins): Collection {
	const stretches = toStretches(origins);
	const pick = <Value>(of: (collection: Collection) => readonly Value[]): Value[] =>
		([] as Value[]).concat(...stretches.map(({isNew, from, length}) => of(isNew ? fresh : before).slice(from, from + length)));
	return {
		fields: ofFields((field) => joinRows(before.fields[field], fresh.fields[field], stretches, ['terms', 'counts', 'weights'])),
		phrases: joinRows(before.phrases, fresh.phrases, stretches, ['pairs']),
		days: pick(({days}) => days),
		lengths: pick(({lengths}) => lengths),
		outlets: pick(({outlets}) => outlets),
		languages: pick(({languages}) => languages),
		isMixed: before.isMixed,
		vocabulary: fresh.vocabulary,
		censuses: before.censuses,
	};
}
