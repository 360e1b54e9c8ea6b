import type {Command} from '../keys/command.js';
import {citation} from './citation.js';
import {selectedArticle} from './derived/selected-article.js';
import {followedBy} from './followed-by.js';
import {jump} from './jump.js';
import {leaveReader} from './leave-reader.js';
import type {Model} from './model.js';
import {notify} from './notify.js';
import {openFigures} from './open-figures.js';
import {openSearch} from './open-search.js';
import {openSave} from './save-view.js';
import {type Step, still} from './step.js';
import {toPreview} from './to-preview.js';
import {undo} from './undo.js';

/** Answers the commands that mean the same on every screen; null for the others. */
export function updateAnywhere(model: Model, command: Command): Step | null {
	switch (command) {
		case 'interrupt':
			return model.loading ? stopLoading(model) : leave(model, interrupted);
		case 'suspend':
			return [model, [{kind: 'suspend'}]];
		case 'redraw':
			return [model, [{kind: 'redraw'}]];
		case 'help':
			return still({...model, overlay: {kind: 'help', top: 0}});
		case 'commands':
			return still({...model, overlay: {kind: 'palette', text: '', at: 0}});
		case 'search':
			return openSearch(model);
		case 'figures':
			return openFigures(model);
		case 'otherPane':
			return toPreview(model);
		case 'setMark':
			return notify({...model, overlay: {kind: 'letter', to: 'set'}}, 'whichLetter');
		case 'goToMark':
			return notify({...model, overlay: {kind: 'letter', to: 'go'}}, 'whichLetter');
		case 'jumpBack':
			return jump(model, 'back');
		case 'jumpForward':
			return jump(model, 'forward');
		case 'undo':
			return undo(model);
		case 'cite':
			return cite(model);
		case 'export':
			return still(openSave(model));
		default:
			return null;
	}
}

function cite(model: Model): Step {
	const article = selectedArticle(model);
	return article ? [model, [{kind: 'copy', text: citation(article, model.settings.language)}]] : still(model);
}

/** CONTRACT: the exit code of an interrupted run. */
const interrupted = 130;

const leave = (model: Model, code: number): Step => followedBy(leaveReader(model), (left) => [left, [{kind: 'exit', code}]]);

/** Ctrl-C while sources are being read ends that and keeps what was read; once more, it quits. */
function stopLoading(model: Model): Step {
	const [said] = notify({...model, loading: null}, 'stopping');
	return [said, [{kind: 'stop-loading'}]];
}
