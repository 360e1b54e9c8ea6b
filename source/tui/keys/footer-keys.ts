import {keyWords} from '../../wording/keys.js';
import type {Language} from '../../wording/language.js';
import {bindings} from './bindings.js';
import {keyCap} from './key-cap.js';
import type {KeyLabel} from './key-label.js';
import type {Scope} from './scope.js';

/** The keys a footer mentions in a scope, most wanted first: the first key of each binding and its short name. */
export function footerKeys(scope: Scope, language: Language, ascii: boolean): readonly KeyLabel[] {
	return bindings
		.filter(({footer, scopes}) => footer && scopes.includes(scope))
		.map(({command, keys}) => ({keys: keyCap(keys[0] ?? '', ascii), label: keyWords[language].short[command]}));
}
