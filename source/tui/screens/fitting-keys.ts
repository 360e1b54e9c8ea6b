import type {FooterKey} from '../keys/footer-keys.js';
import {displayWidth} from '../layout/display-width.js';

/**
 * The keys a foot of `room` columns can hold, in the order given. Help and the way back, the last two, come first,
 * then those marked "always", then the others: one too wide gives way to a narrower one behind it.
 */
export function fittingKeys(keys: readonly FooterKey[], room: number): readonly FooterKey[] {
	const ends = keys.slice(-2).toReversed();
	const before = keys.slice(0, -2);
	const chosen = new Set<FooterKey>();
	let left = room;
	for (const key of [...ends, ...before.filter(({always}) => always), ...before.filter(({always}) => !always)]) {
		if (cost(key) > left) continue;
		chosen.add(key);
		left -= cost(key);
	}
	return keys.filter((key) => chosen.has(key));
}

const cost = ({keys, label}: FooterKey): number => displayWidth(keys) + 1 + displayWidth(label) + gap;

/** In columns, as `footerLine` parts keys. */
const gap = 3;
