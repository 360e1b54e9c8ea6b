import {bindings} from './bindings.js';
import type {Command} from './command.js';
import type {Scope} from './scope.js';

/** What a key asks for in a scope, or null where it has no meaning. */
export function commandFor(scope: Scope, key: string): Command | null {
	return byKey.get(`${scope} ${key}`) ?? null;
}

const byKey = new Map(
	bindings.flatMap(({command, keys, scopes}) => scopes.flatMap((scope) => keys.map((key) => [`${scope} ${key}`, command] as const))),
);
