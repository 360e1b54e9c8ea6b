import type {Binding} from './bindings.js';
import type {Command} from './command.js';
import {isKeyName} from './is-key-name.js';
import {isTyping, type Scope} from './scope.js';

/** Keys of a reader's own, by command ("open") or by place and command ("list.open"). */
export interface KeyWish {
	readonly name: string;
	readonly values: readonly string[];
}

/** Why a wish was not granted. */
export interface KeyTrouble<Wish extends KeyWish> {
	readonly wish: Wish;
	readonly why: 'unknown-command' | 'unknown-key' | 'letter-while-typing';
	/** The key it is about, where it is about one. */
	readonly key: string | null;
}

/** The key table with wishes granted: a key taken for one command is lost to others in the same place. What cannot be is left as it was. */
export function remap<Wish extends KeyWish>(
	bindings: readonly Binding[],
	wishes: readonly Wish[],
): {readonly bindings: readonly Binding[]; readonly troubles: readonly KeyTrouble<Wish>[]} {
	const troubles: KeyTrouble<Wish>[] = [];
	let table = bindings;
	for (const wish of wishes) {
		const {name, values: keys} = wish;
		const {command, scopes} = meant(table, name);
		const trouble = command === null ? {why: 'unknown-command' as const, key: null} : unfit(keys, scopes);
		if (trouble) troubles.push({wish, ...trouble});
		else if (command !== null) table = granted(table, command, keys, scopes);
	}
	return {bindings: table, troubles};
}

/** The command a wish names, and the places it has it in. */
function meant(bindings: readonly Binding[], name: string): {readonly command: Command | null; readonly scopes: readonly Scope[]} {
	const [last = '', place] = name.split('.').reverse();
	const scopes = bindings
		.filter(({command}) => command === last)
		.flatMap((binding) => binding.scopes)
		.filter((scope) => place === undefined || scope === place);
	const [found] = bindings.filter(({command}) => command === last);
	return {command: found && scopes.length > 0 ? found.command : null, scopes: [...new Set(scopes)]};
}

function unfit(keys: readonly string[], scopes: readonly Scope[]): Pick<KeyTrouble<KeyWish>, 'why' | 'key'> | null {
	const unknown = keys.find((key) => !isKeyName(key));
	if (unknown !== undefined || keys.length === 0) return {why: 'unknown-key', key: unknown ?? ''};
	const letter = keys.find((key) => [...key].length === 1);
	return letter !== undefined && scopes.some(isTyping) ? {why: 'letter-while-typing', key: letter} : null;
}

function granted(bindings: readonly Binding[], command: Command, keys: readonly string[], scopes: readonly Scope[]): readonly Binding[] {
	const here = (scope: Scope) => scopes.includes(scope);
	return bindings.flatMap((binding): readonly Binding[] => {
		const [inside, outside] = [binding.scopes.filter(here), binding.scopes.filter((scope) => !here(scope))];
		const {shown: _, ...unnamed} = binding;
		const own = binding.command === command ? keys : binding.keys.filter((key) => !keys.includes(key));
		if (binding.command !== command && own.length === binding.keys.length) return [binding];
		return [
			...(inside.length > 0 && own.length > 0 ? [{...unnamed, keys: own, scopes: inside}] : []),
			...(outside.length > 0 ? [{...binding, scopes: outside}] : []),
		];
	});
}
