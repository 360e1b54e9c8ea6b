import type {ConfigEntry} from '../model/config.js';
import type {Binding} from '../tui/keys/bindings.js';
import {UsageError} from './usage-error.js';

/** The key table with a reader's own keys in it; null where there are none. Throws UsageError with file, line and remedy. */
export async function keyBindings(wishes: readonly ConfigEntry[]): Promise<readonly Binding[] | null> {
	if (wishes.length === 0) return null;
	const [{bindings}, {remap}] = [await import('../tui/keys/bindings.js'), await import('../tui/keys/remap.js')];
	const {bindings: table, troubles} = remap(bindings, wishes);
	const [first] = troubles;
	if (!first) return table;
	const {name, place} = first.wish;
	throw new UsageError((words) => `${place.file}:${place.line}: ${words.keyTrouble[first.why](name, first.key ?? '')}`);
}
