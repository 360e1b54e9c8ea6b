import type {Command} from './command.js';
import type {Scope} from './scope.js';

export interface Binding {
	readonly command: Command;
	/** As `keyNames` calls them. */
	readonly keys: readonly string[];
	readonly scopes: readonly Scope[];
	/** Whether the footer of its screens mentions it; in table order. */
	readonly footer?: true;
}

const pages: readonly Scope[] = ['list', 'reader', 'found', 'compare', 'figures'];
const moving: readonly Scope[] = [...pages, 'help'];
const reading: readonly Scope[] = ['reader', 'found'];
const typing: readonly Scope[] = ['search', 'find'];
const everywhere: readonly Scope[] = [...moving, ...typing, 'menu'];

/** Every key of the reader: what handles keys, the footers, the help and the README all read this table. */
export const bindings: readonly Binding[] = [
	{command: 'open', keys: ['enter', 'l', 'right'], scopes: ['list', 'figures'], footer: true},
	{command: 'open', keys: ['enter'], scopes: ['search'], footer: true},
	{command: 'readHere', keys: ['enter', 'l', 'right'], scopes: ['compare'], footer: true},
	{command: 'accept', keys: ['enter'], scopes: ['find'], footer: true},
	{command: 'nextHit', keys: ['n'], scopes: ['found'], footer: true},
	{command: 'previousHit', keys: ['N'], scopes: ['found'], footer: true},
	{command: 'nextHit', keys: ['down', 'ctrl-n'], scopes: ['find'], footer: true},
	{command: 'previousHit', keys: ['up', 'ctrl-p'], scopes: ['find']},
	{command: 'clearFind', keys: ['esc'], scopes: ['found'], footer: true},
	{command: 'nextDifference', keys: ['n'], scopes: ['compare'], footer: true},
	{command: 'previousDifference', keys: ['N', 'p'], scopes: ['compare'], footer: true},
	{command: 'nextArticle', keys: ['n', ']', '>'], scopes: ['reader'], footer: true},
	{command: 'nextArticle', keys: [']', '>'], scopes: ['found']},
	{command: 'previousArticle', keys: ['p', '[', '<'], scopes: reading},
	{command: 'compare', keys: ['c'], scopes: ['list', ...reading], footer: true},
	{command: 'otherTelling', keys: ['tab'], scopes: [...reading, 'compare'], footer: true},
	{command: 'chooseTelling', keys: ['t'], scopes: ['compare']},
	{command: 'words', keys: ['w'], scopes: ['compare'], footer: true},
	{command: 'search', keys: ['/'], scopes: ['list', 'compare', 'figures'], footer: true},
	{command: 'search', keys: ['S'], scopes: reading},
	{command: 'find', keys: ['/', 'ctrl-f'], scopes: reading, footer: true},
	{command: 'removed', keys: ['x'], scopes: ['list', ...reading], footer: true},
	{command: 'explain', keys: ['e'], scopes: reading},
	{command: 'figures', keys: ['f'], scopes: ['list', ...reading, 'compare'], footer: true},
	{command: 'topics', keys: ['t'], scopes: ['list'], footer: true},
	{command: 'toggleRead', keys: ['m'], scopes: ['list', ...reading], footer: true},
	{command: 'star', keys: ['s'], scopes: ['list', ...reading], footer: true},
	{command: 'copy', keys: ['y'], scopes: pages},
	{command: 'openLink', keys: ['o'], scopes: ['list', ...reading]},
	{command: 'down', keys: ['j', 'down'], scopes: moving},
	{command: 'up', keys: ['k', 'up'], scopes: moving},
	{command: 'down', keys: ['down', 'ctrl-n'], scopes: ['search'], footer: true},
	{command: 'up', keys: ['up', 'ctrl-p'], scopes: ['search'], footer: true},
	{command: 'pageDown', keys: ['space', 'pgdn'], scopes: moving},
	{command: 'pageUp', keys: ['b', 'pgup'], scopes: moving},
	{command: 'pageDown', keys: ['pgdn'], scopes: ['search']},
	{command: 'pageUp', keys: ['pgup'], scopes: ['search']},
	{command: 'halfDown', keys: ['ctrl-d'], scopes: moving},
	{command: 'halfUp', keys: ['ctrl-u'], scopes: moving},
	{command: 'first', keys: ['g', 'home'], scopes: moving},
	{command: 'last', keys: ['G', 'end'], scopes: moving},
	{command: 'clearLine', keys: ['ctrl-u'], scopes: typing, footer: true},
	{command: 'deleteWord', keys: ['ctrl-w'], scopes: typing, footer: true},
	{command: 'deleteLetter', keys: ['backspace', 'delete'], scopes: typing},
	{command: 'back', keys: ['esc', 'h', 'left', 'backspace'], scopes: ['list', 'reader', 'compare', 'figures', 'menu']},
	{command: 'back', keys: ['h', 'left', 'backspace'], scopes: ['found']},
	{command: 'back', keys: ['esc', 'h', 'left', 'backspace', '?', 'enter'], scopes: ['help'], footer: true},
	{command: 'back', keys: ['esc'], scopes: typing, footer: true},
	{command: 'help', keys: ['?'], scopes: pages, footer: true},
	{command: 'quit', keys: ['q'], scopes: [...moving, 'menu'], footer: true},
	{command: 'redraw', keys: ['ctrl-l'], scopes: everywhere},
	{command: 'suspend', keys: ['ctrl-z'], scopes: everywhere},
	{command: 'interrupt', keys: ['ctrl-c'], scopes: everywhere},
];
