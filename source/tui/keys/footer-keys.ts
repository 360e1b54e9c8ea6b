import {keyWords} from '../../wording/keys.js';
import type {Language} from '../../wording/language.js';
import type {Binding} from './bindings.js';
import type {Command} from './command.js';
import {keyCap} from './key-cap.js';
import type {KeyLabel} from './key-label.js';
import type {Scope} from './scope.js';

export interface FooterKey extends KeyLabel {
	readonly command: Command;
	/** Kept in a narrow window, where others give way. */
	readonly always: boolean;
}

/**
 * The keys a footer mentions in a scope, in table order: the first key of each binding and its short name.
 * Commands that would do nothing now (`idle`) are left out.
 */
export function footerKeys(
	bindings: readonly Binding[],
	scope: Scope,
	language: Language,
	ascii: boolean,
	idle: ReadonlySet<Command> = new Set(),
): readonly FooterKey[] {
	return bindings
		.filter(({command, footer, scopes}) => footer && scopes.includes(scope) && !idle.has(command))
		.map(({command, keys, footer}) => ({
			command,
			keys: keyCap(keys[0] ?? '', ascii),
			label: keyWords[language].short[command],
			always: footer === 'always',
		}));
}
