import type {Command} from './command.js';
import type {Scope} from './scope.js';

export interface Binding {
	readonly command: Command;
	/** As `keyNames` calls them. */
	readonly keys: readonly string[];
	/** How its keys are written where naming each would say less. */
	readonly shown?: string;
	readonly scopes: readonly Scope[];
	/** Whether the footer of its screens mentions it: where there is room, or always. In table order. */
	readonly footer?: 'room' | 'always';
}

const pages: readonly Scope[] = ['list', 'reader', 'found', 'compare', 'figures', 'story'];
const moving: readonly Scope[] = [...pages, 'help', 'preview'];
const reading: readonly Scope[] = ['reader', 'found'];
const typing: readonly Scope[] = ['search', 'find', 'palette', 'save'];
const everywhere: readonly Scope[] = [...moving, ...typing, 'menu', 'letter'];

/** Every key of the reader: what handles keys, the footers, the help and the README all read this table. */
export const bindings: readonly Binding[] = [
	{command: 'open', keys: ['enter', 'l', 'right'], scopes: ['list', 'figures', 'story'], footer: 'always'},
	{command: 'open', keys: ['enter'], scopes: ['search'], footer: 'always'},
	{command: 'open', keys: ['enter', 'l', 'right'], scopes: ['preview'], footer: 'always'},
	{command: 'choose', keys: ['enter', 'l', 'right'], scopes: ['menu'], footer: 'always'},
	{command: 'choose', keys: ['enter'], scopes: ['palette'], footer: 'always'},
	{command: 'save', keys: ['enter'], scopes: ['save'], footer: 'always'},
	{command: 'accept', keys: ['enter'], scopes: ['find'], footer: 'always'},
	{command: 'nextHit', keys: ['n'], scopes: ['found'], footer: 'always'},
	{command: 'previousHit', keys: ['N'], scopes: ['found'], footer: 'room'},
	{command: 'nextHit', keys: ['down', 'ctrl-n'], scopes: ['find'], footer: 'room'},
	{command: 'previousHit', keys: ['up', 'ctrl-p'], scopes: ['find']},
	{command: 'clearFind', keys: ['esc'], scopes: ['found'], footer: 'room'},
	{command: 'nextDifference', keys: ['n'], scopes: ['compare'], footer: 'always'},
	{command: 'previousDifference', keys: ['N', 'p'], scopes: ['compare'], footer: 'room'},
	{command: 'readHere', keys: ['enter', 'l', 'right'], scopes: ['compare'], footer: 'always'},
	{command: 'removed', keys: ['x'], scopes: reading, footer: 'always'},
	{command: 'explain', keys: ['e'], scopes: reading, footer: 'always'},
	{command: 'keepPassage', keys: ['K'], scopes: reading, footer: 'room'},
	{command: 'dropPassage', keys: ['X'], scopes: reading},
	{command: 'nextArticle', keys: ['n', ']', '>'], scopes: ['reader'], footer: 'room'},
	{command: 'nextArticle', keys: [']', '>'], scopes: ['found']},
	{command: 'previousArticle', keys: ['p', '[', '<'], scopes: reading},
	{command: 'compare', keys: ['c'], scopes: ['list', ...reading, 'story'], footer: 'room'},
	{command: 'matrix', keys: ['a'], scopes: ['list', ...reading]},
	{command: 'timeline', keys: ['d'], scopes: ['list', ...reading]},
	{command: 'nextUnread', keys: ['n', 'N'], scopes: ['list'], footer: 'room'},
	{command: 'nextUnread', keys: ['N'], scopes: ['reader']},
	{command: 'otherTelling', keys: ['tab'], scopes: [...reading, 'compare'], footer: 'room'},
	{command: 'chooseTelling', keys: ['t'], scopes: ['compare']},
	{command: 'otherPane', keys: ['tab'], scopes: ['list', 'search'], footer: 'room'},
	{command: 'swap', keys: ['s'], scopes: ['compare']},
	{command: 'words', keys: ['w'], scopes: ['compare'], footer: 'room'},
	{command: 'matrix', keys: ['a'], scopes: ['compare', 'story'], footer: 'room'},
	{command: 'timeline', keys: ['d'], scopes: ['compare', 'story'], footer: 'room'},
	{command: 'search', keys: ['/'], scopes: ['list', 'compare', 'figures'], footer: 'room'},
	{command: 'search', keys: ['S'], scopes: reading},
	{command: 'find', keys: ['/', 'ctrl-f'], scopes: reading, footer: 'room'},
	{command: 'removed', keys: ['x'], scopes: ['list'], footer: 'always'},
	{command: 'figures', keys: ['f'], scopes: ['list', ...reading, 'compare'], footer: 'room'},
	{command: 'topics', keys: ['t'], scopes: ['list'], footer: 'room'},
	{command: 'filter', keys: ['F'], scopes: ['list'], footer: 'room'},
	{command: 'order', keys: ['O'], scopes: ['list']},
	{command: 'goToNumber', keys: [...'0123456789'], shown: '0-9', scopes: ['list']},
	{command: 'toggleRead', keys: ['m'], scopes: ['list', ...reading], footer: 'room'},
	{command: 'star', keys: ['s'], scopes: ['list', ...reading], footer: 'room'},
	{command: 'splitOff', keys: ['-'], scopes: ['list', ...reading]},
	{command: 'joinStory', keys: ['+'], scopes: ['list', ...reading]},
	{command: 'markTopic', keys: ['A'], scopes: ['list']},
	{command: 'markAll', keys: ['ctrl-a'], scopes: ['list']},
	{command: 'undo', keys: ['u'], scopes: ['list', ...reading]},
	{command: 'copy', keys: ['y'], scopes: pages},
	{command: 'cite', keys: ['Y'], scopes: ['list', ...reading, 'compare']},
	{command: 'export', keys: ['E'], scopes: pages},
	{command: 'export', keys: ['ctrl-s'], scopes: ['search']},
	{command: 'openLink', keys: ['o'], scopes: ['list', ...reading]},
	{command: 'setMark', keys: ['M'], scopes: ['list', ...reading, 'compare']},
	{command: 'goToMark', keys: ["'"], scopes: pages},
	{command: 'jumpBack', keys: ['ctrl-o'], scopes: pages},
	{command: 'jumpForward', keys: ['shift-tab'], scopes: pages},
	{command: 'count', keys: [...'0123456789'], shown: '0-9', scopes: [...reading, 'compare', 'figures', 'help', 'preview']},
	{command: 'down', keys: ['j', 'down'], scopes: moving},
	{command: 'up', keys: ['k', 'up'], scopes: moving},
	{command: 'down', keys: ['down', 'j'], scopes: ['menu'], footer: 'room'},
	{command: 'up', keys: ['up', 'k'], scopes: ['menu'], footer: 'room'},
	{command: 'down', keys: ['down', 'ctrl-n'], scopes: ['search', 'palette'], footer: 'room'},
	{command: 'up', keys: ['up', 'ctrl-p'], scopes: ['search', 'palette'], footer: 'room'},
	{command: 'pageDown', keys: ['space', 'pgdn'], scopes: [...moving, 'menu']},
	{command: 'pageUp', keys: ['b', 'pgup'], scopes: [...moving, 'menu']},
	{command: 'pageDown', keys: ['pgdn'], scopes: ['search', 'palette']},
	{command: 'pageUp', keys: ['pgup'], scopes: ['search', 'palette']},
	{command: 'halfDown', keys: ['ctrl-d'], scopes: moving},
	{command: 'halfUp', keys: ['ctrl-u'], scopes: moving},
	{command: 'first', keys: ['g', 'home'], scopes: [...moving, 'menu']},
	{command: 'last', keys: ['G', 'end'], scopes: [...moving, 'menu']},
	{command: 'clearLine', keys: ['ctrl-u'], scopes: typing, footer: 'room'},
	{command: 'deleteWord', keys: ['ctrl-w'], scopes: typing, footer: 'room'},
	{command: 'deleteLetter', keys: ['backspace', 'delete'], scopes: typing},
	{command: 'commands', keys: [':'], scopes: pages, footer: 'room'},
	{command: 'help', keys: ['?'], scopes: pages, footer: 'always'},
	{
		command: 'back',
		keys: ['q', 'esc', 'h', 'left', 'backspace'],
		scopes: ['reader', 'compare', 'figures', 'story', 'menu'],
		footer: 'always',
	},
	{command: 'back', keys: ['q', 'h', 'left', 'backspace'], scopes: ['found'], footer: 'always'},
	{command: 'back', keys: ['q', 'esc', 'h', 'left', 'backspace', '?', 'enter'], scopes: ['help'], footer: 'always'},
	{command: 'back', keys: ['tab', 'q', 'esc', 'h', 'left', 'backspace'], scopes: ['preview'], footer: 'always'},
	{command: 'back', keys: ['esc'], scopes: [...typing, 'letter'], footer: 'always'},
	{command: 'allTopics', keys: ['esc', 'h', 'left', 'backspace'], scopes: ['list']},
	{command: 'quit', keys: ['q'], scopes: ['list'], footer: 'always'},
	{command: 'redraw', keys: ['ctrl-l'], scopes: everywhere},
	{command: 'suspend', keys: ['ctrl-z'], scopes: everywhere},
	{command: 'interrupt', keys: ['ctrl-c'], scopes: everywhere},
];
