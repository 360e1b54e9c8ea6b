import Fuse from 'fuse.js';
import {filterWords} from '../../../wording/filters.js';
import {keyWords} from '../../../wording/keys.js';
import type {Language} from '../../../wording/language.js';
import type {Binding} from '../../keys/bindings.js';
import type {Command} from '../../keys/command.js';
import {keyCap} from '../../keys/key-cap.js';
import type {Scope} from '../../keys/scope.js';
import {listOrders} from '../../layout/list-order.js';
import {currentScreen} from '../current-screen.js';
import {idleCommands} from '../idle-commands.js';
import {memoised} from '../memoised.js';
import type {Model} from '../model.js';
import {scopeOf} from '../scope-of.js';
import {filterChoices} from './filter-choices.js';
import type {MenuItem} from './menu-of.js';

/**
 * What the palette offers for a text: the commands of the screen below that would do something now, and in the list every
 * filter, order and topic; best match first, all in their own order while nothing is typed.
 */
export function paletteItems(model: Model, text: string): readonly MenuItem[] {
	const below = {...model, overlay: null};
	const items = [...commandItems(below), ...(currentScreen(below).kind === 'list' ? listItems(below) : [])];
	if (text.trim() === '') return items;
	return new Fuse(items, searching).search(text.trim()).map(({item}) => item);
}

interface Found extends MenuItem {
	/** Other words that find it: the command's own name, and what the other language calls it. */
	readonly aliases: readonly string[];
}

const searching = {keys: [{name: 'label', weight: 2}, 'aliases'], threshold: 0.4, ignoreLocation: true, ignoreDiacritics: true};

function commandItems(model: Model): readonly Found[] {
	const {bindings, language, ascii} = model.settings;
	const idle = idleCommands(model);
	return commandsOf(bindings, scopeOf(model), language, ascii).filter(({choice}) => choice.kind !== 'command' || !idle.has(choice.command));
}

const commandsOf = memoised((bindings: readonly Binding[], scope: Scope, language: Language, ascii: boolean): readonly Found[] => {
	const commands = new Map<Command, string>();
	for (const {command, keys, scopes} of bindings) {
		if (scopes.includes(scope) && !motions.has(command) && !commands.has(command)) commands.set(command, keyCap(keys[0] ?? '', ascii));
	}
	const other = language === 'de' ? 'en' : 'de';
	return [...commands].map(([command, right]) => ({
		label: keyWords[language].long[command],
		right,
		choice: {kind: 'command', command},
		aliases: [command, keyWords[other].long[command]],
	}));
});

/** What only makes sense as a key. */
const motions: ReadonlySet<Command> = new Set<Command>([
	'down',
	'up',
	'pageDown',
	'pageUp',
	'halfDown',
	'halfUp',
	'goToNumber',
	'count',
	'commands',
	'setMark',
	'goToMark',
]);

function listItems(model: Model): readonly Found[] {
	const words = filterWords[model.settings.language];
	const other = filterWords[model.settings.language === 'de' ? 'en' : 'de'];
	return [
		...filterChoices(model).map((item) => ({...item, aliases: []})),
		...listOrders.map(
			(order): Found => ({label: words.orderBy(words.orders[order]), choice: {kind: 'order', order}, aliases: [other.orders[order]]}),
		),
		...model.brief.topics
			.filter(({name}) => name !== '')
			.map(({name}): Found => ({label: words.topic(name), choice: {kind: 'topic', name}, aliases: []})),
	];
}
