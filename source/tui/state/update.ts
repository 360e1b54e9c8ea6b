import type {Command} from '../keys/command.js';
import {commandFor} from '../keys/command-for.js';
import {keyText} from '../keys/key-text.js';
import {isTyping} from '../keys/scope.js';
import {answerSearch} from './answer-search.js';
import {changeBrief} from './change-brief.js';
import {currentScreen} from './current-screen.js';
import {followedBy} from './followed-by.js';
import type {Message} from './message.js';
import type {Model} from './model.js';
import type {Overlay} from './overlay.js';
import {rememberSpot} from './remember-spot.js';
import {resize} from './resize.js';
import {answerSave} from './save-view.js';
import {scopeOf} from './scope-of.js';
import {selectedId} from './selected-id.js';
import {type Step, still} from './step.js';
import {timesOf, typeDigit, withoutCount} from './type-digit.js';
import {typeLetter} from './type-letter.js';
import {typeText} from './type-text.js';
import {updateAnywhere} from './update-anywhere.js';
import {updateCompare} from './update-compare.js';
import {updateFigures} from './update-figures.js';
import {updateFind} from './update-find.js';
import {updateList} from './update-list.js';
import {mouseKeys} from './update-mouse.js';
import {updateOverlay} from './update-overlay.js';
import {updateReader} from './update-reader.js';
import {updateSearch} from './update-search.js';
import {updateStory} from './update-story.js';

/** What becomes of the reader when something happens. Pure: what the world is to do comes back as effects. */
export function update(model: Model, message: Message): Step {
	const step = hyphenated(model, message, react(model, message));
	const {selected} = step[0].list;
	const isOld = selected === model.list.selected && message.kind !== 'painted';
	return isOld || selected === null ? step : [step[0], [...step[1], {kind: 'rest', article: selected}]];
}

/** What parts words takes hold with a page that was not in view: none moves by itself under a reader's eyes. */
function hyphenated(model: Model, message: Message, step: Step): Step {
	const hyphenators = model.loadedHyphenators;
	if (model.hyphenators === hyphenators || inView(step[0]) === inView(model)) return step;
	return react({...model, hyphenators}, message);
}

/** What tells one page in view from another. */
const inView = (model: Model): string => `${currentScreen(model).kind} ${selectedId(model)} ${model.size.columns}`;

function react(model: Model, message: Message): Step {
	switch (message.kind) {
		case 'key':
			return updateKey({...model, notice: null}, message.key);
		case 'mouse': {
			const {model: pointed, keys} = mouseKeys({...model, notice: null}, message);
			return keys.reduce<Step>((step, key) => followedBy(step, (next) => updateKey(next, key)), still(pointed));
		}
		case 'pasted':
			return typeText({...model, notice: null}, message.text);
		case 'resized':
			return still(resize(model, message.size));
		case 'found':
			return still(answerSearch(model, message.request, message.answer));
		case 'noticed':
			return still({...model, notice: message.notice});
		case 'painted':
			return still(model);
		case 'rested':
			return still({...model, rested: message.article});
		case 'told':
			return still({...model, told: new Set([...model.told, message.story])});
		case 'hyphenation':
			return still({...model, loadedHyphenators: message.hyphenators});
		case 'saved':
			return still(answerSave(model, message.path, message.outcome));
		case 'brief-changed':
			return changeBrief(model, message.brief);
		case 'loading':
			return still({...model, loading: message.loading});
		default:
			return message satisfies never;
	}
}

function updateKey(model: Model, key: string): Step {
	const scope = scopeOf(model);
	const command = commandFor(model.settings.bindings, scope, key);
	if (command === 'goToNumber' || command === 'count') return rememberSpot(model, command, still(typeDigit(model, key)));
	if (command !== null) return repeat(model, command);
	if (model.overlay?.kind === 'letter') return typeLetter(model, key, model.overlay.to);
	return isTyping(scope) ? typeText(model, keyText(key)) : still({...model, count: null});
}

/** Does a command as often as the digits before it say; ends early where it leads no further. */
function repeat(model: Model, command: Command): Step {
	const start = withoutCount(model, command);
	let step = updateCommand(start, command);
	for (let times = timesOf(model, command); times > 1 && step[0].notice === null; times -= 1) {
		step = followedBy(step, (next) => updateCommand(next, command));
	}
	return rememberSpot(start, command, step);
}

function updateCommand(model: Model, command: Command): Step {
	const done = updateAnywhere(model, command);
	if (done) return done;
	return model.overlay ? onOverlay(model, model.overlay, command) : updateScreen(model, command);
}

/** A preview without a sentence hands "open" on to the list it stands beside; what the palette finds is done on the screen below. */
function onOverlay(model: Model, overlay: Overlay, command: Command): Step {
	const handsOn = overlay.kind === 'preview' && overlay.sentence === null && command === 'open';
	if (handsOn) return updateScreen({...model, overlay: null}, command);
	return updateOverlay(model, overlay, command, (closed, chosen) => rememberSpot(closed, chosen, updateCommand(closed, chosen)));
}

function updateScreen(model: Model, command: Command): Step {
	const screen = currentScreen(model);
	switch (screen.kind) {
		case 'list':
			return updateList(model, command);
		case 'reader':
			return screen.find?.typing ? updateFind(model, screen, screen.find, command) : updateReader(model, screen, command);
		case 'search':
			return updateSearch(model, screen, command);
		case 'compare':
			return updateCompare(model, screen, command);
		case 'figures':
			return updateFigures(model, screen, command);
		case 'story':
			return updateStory(model, screen, command);
		default:
			return screen satisfies never;
	}
}
