import type {FooterKey} from '../keys/footer-keys.js';
import {displayWidth} from '../layout/display-width.js';

/** The keys a foot of `room` columns can hold: the last ones give way, those marked "always" only when no others are left. */
export function fittingKeys(keys: readonly FooterKey[], room: number): readonly FooterKey[] {
	if (keys.length === 0 || keys.reduce((sum, key) => sum + cost(key), 0) <= room) return keys;
	const spare = keys.findLastIndex(({always}) => !always);
	// The last two are help and the way back.
	return fittingKeys(keys.toSpliced(spare >= 0 ? spare : Math.max(0, keys.length - 3), 1), room);
}

const cost = ({keys, label}: FooterKey): number => displayWidth(keys) + 1 + displayWidth(label) + gap;

/** In columns, as `footerLine` parts keys. */
const gap = 3;
