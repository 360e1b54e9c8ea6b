import {keyWords} from '../../wording/keys.js';
import type {Language} from '../../wording/language.js';
import type {Binding} from './bindings.js';
import {keyCap} from './key-cap.js';
import type {KeyLabel} from './key-label.js';
import type {Scope} from './scope.js';

export interface HelpGroup {
	readonly title: string;
	readonly keys: readonly KeyLabel[];
}

/** Every key by where it works: what works on all pages first, then each screen with what is its own. */
export function helpGroups(bindings: readonly Binding[], language: Language, ascii: boolean): readonly HelpGroup[] {
	const words = keyWords[language];
	return groups.map(({title, holds}) => ({
		title: words.groups[title],
		keys: bindings
			.filter(({scopes}) => holds(scopes))
			.map(({command, keys, shown}) => ({keys: shown ?? keys.map((key) => keyCap(key, ascii)).join(' '), label: words.long[command]})),
	}));
}

export type HelpTitle =
	| 'pages'
	| 'list'
	| 'reader'
	| 'found'
	| 'find'
	| 'search'
	| 'compare'
	| 'figures'
	| 'story'
	| 'menu'
	| 'palette'
	| 'save'
	| 'preview'
	| 'everywhere';

const common = (scopes: readonly Scope[]): boolean => scopes.includes('list') && scopes.includes('reader') && scopes.includes('figures');
const own = (scope: Scope) => (scopes: readonly Scope[]) => scopes.includes(scope) && !common(scopes);

const groups: readonly {readonly title: HelpTitle; readonly holds: (scopes: readonly Scope[]) => boolean}[] = [
	{title: 'pages', holds: (scopes) => common(scopes) && !scopes.includes('search')},
	{title: 'list', holds: own('list')},
	{title: 'reader', holds: own('reader')},
	{title: 'found', holds: (scopes) => scopes.includes('found') && !scopes.includes('reader')},
	{title: 'search', holds: own('search')},
	{title: 'find', holds: (scopes) => scopes.includes('find') && !scopes.includes('search') && !common(scopes)},
	{title: 'compare', holds: own('compare')},
	{title: 'figures', holds: own('figures')},
	{title: 'story', holds: own('story')},
	{title: 'preview', holds: own('preview')},
	{title: 'menu', holds: own('menu')},
	{title: 'palette', holds: (scopes) => own('palette')(scopes) && !scopes.includes('search')},
	{title: 'save', holds: (scopes) => own('save')(scopes) && !scopes.includes('search')},
	{title: 'everywhere', holds: (scopes) => common(scopes) && scopes.includes('search')},
];
