import type {FooterKey} from '../keys/footer-keys.js';
import type {KeyHint} from '../layout/footer-line.js';
import {hintWidth} from '../layout/hint-width.js';

/**
 * The keys a foot of `room` columns can hold, in the order given. The way back, the last, comes first, then what the
 * screen is for, the first, then those marked "always", then the others: one too wide gives way to a narrower one behind it.
 */
export function fittingKeys<Key extends KeyHint & Pick<FooterKey, 'always'>>(keys: readonly Key[], room: number): readonly Key[] {
	const ends = [...keys.slice(-1), ...keys.slice(0, 1)];
	const always = keys.filter((key) => key.always);
	const chosen = new Set<Key>();
	let left = room;
	for (const key of new Set([...ends, ...always, ...keys])) {
		if (hintWidth(key) + gap > left) continue;
		chosen.add(key);
		left -= hintWidth(key) + gap;
	}
	return keys.filter((key) => chosen.has(key));
}

/** In columns, as `footerLine` parts keys. */
const gap = 3;
