import type {Binding} from './bindings.js';
import type {Command} from './command.js';
import type {Scope} from './scope.js';

/** What a key asks for in a scope, or null where it has no meaning. */
export function commandFor(bindings: readonly Binding[], scope: Scope, key: string): Command | null {
	return byKey(bindings).get(`${scope} ${key}`) ?? null;
}

const tables = new WeakMap<readonly Binding[], ReadonlyMap<string, Command>>();

function byKey(bindings: readonly Binding[]): ReadonlyMap<string, Command> {
	const known = tables.get(bindings);
	if (known) return known;
	const table = new Map(
		bindings.flatMap(({command, keys, scopes}) => scopes.flatMap((scope) => keys.map((key) => [`${scope} ${key}`, command] as const))),
	);
	tables.set(bindings, table);
	return table;
}
