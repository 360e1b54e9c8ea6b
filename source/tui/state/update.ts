import type {Command} from '../keys/command.js';
import {commandFor} from '../keys/command-for.js';
import {keyText} from '../keys/key-text.js';
import {isTyping} from '../keys/scope.js';
import {answerSearch} from './answer-search.js';
import {changeBrief} from './change-brief.js';
import {currentScreen} from './current-screen.js';
import {followedBy} from './followed-by.js';
import {leaveReader} from './leave-reader.js';
import type {Message} from './message.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openFigures} from './open-figures.js';
import {openSearch} from './open-search.js';
import type {Overlay} from './overlay.js';
import {resize} from './resize.js';
import {scopeOf} from './scope-of.js';
import {type Step, still} from './step.js';
import {toPreview} from './to-preview.js';
import {typeNumber} from './type-number.js';
import {typeText} from './type-text.js';
import {updateCompare} from './update-compare.js';
import {updateFigures} from './update-figures.js';
import {updateFind} from './update-find.js';
import {updateList} from './update-list.js';
import {updateOverlay} from './update-overlay.js';
import {updateReader} from './update-reader.js';
import {updateSearch} from './update-search.js';

/** What becomes of the reader when something happens. Pure: what the world is to do comes back as effects. */
export function update(model: Model, message: Message): Step {
	switch (message.kind) {
		case 'key':
			return updateKey({...model, notice: null}, message.key);
		case 'pasted':
			return typeText({...model, notice: null}, message.text);
		case 'resized':
			return still(resize(model, message.size));
		case 'found':
			return still(answerSearch(model, message.request, message.answer));
		case 'noticed':
			return still({...model, notice: message.notice});
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
	const command = commandFor(scope, key);
	if (command === null) return isTyping(scope) ? typeText(model, keyText(key)) : still(model);
	if (command === 'goToNumber') return still(typeNumber(model, key));
	return updateCommand({...model, list: {...model.list, typed: ''}}, command);
}

function updateCommand(model: Model, command: Command): Step {
	switch (command) {
		case 'interrupt':
			return model.loading ? stopLoading(model) : leave(model, interrupted);
		case 'suspend':
			return [model, [{kind: 'suspend'}]];
		case 'redraw':
			return [model, [{kind: 'redraw'}]];
		case 'help':
			return still({...model, overlay: {kind: 'help', top: 0}});
		case 'search':
			return openSearch(model);
		case 'figures':
			return openFigures(model);
		case 'otherPane':
			return toPreview(model);
		default:
			return model.overlay ? onOverlay(model, model.overlay, command) : updateScreen(model, command);
	}
}

/** A preview hands "open" on to the list it stands beside. */
function onOverlay(model: Model, overlay: Overlay, command: Command): Step {
	const handsOn = overlay.kind === 'preview' && command === 'open';
	return handsOn ? updateScreen({...model, overlay: null}, command) : updateOverlay(model, overlay, command);
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
		default:
			return screen satisfies never;
	}
}

/** CONTRACT: the exit code of an interrupted run. */
const interrupted = 130;

const leave = (model: Model, code: number): Step => followedBy(leaveReader(model), (left) => [left, [{kind: 'exit', code}]]);

/** Ctrl-C while sources are being read ends that and keeps what is there; once more, it quits. */
function stopLoading(model: Model): Step {
	const [said] = notify({...model, loading: null}, 'stoppedLoading');
	return [said, [{kind: 'stop-loading'}]];
}
