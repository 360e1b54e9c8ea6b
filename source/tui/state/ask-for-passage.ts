import {correctionWords} from '../../wording/corrections.js';
import {correctPassage} from './correct-passage.js';
import {passagesInView} from './derived/passages-in-view.js';
import type {Model} from './model.js';
import {openMenu} from './open-menu.js';
import {putScreen} from './put-screen.js';
import type {ReaderScreen} from './screen.js';
import {type Step, still} from './step.js';

/** Keeps or removes the passage in view; of several the reader is asked which. What was removed is shown first. */
export function askForPassage(model: Model, screen: ReaderScreen, kind: 'keepPassage' | 'dropPassage'): Step {
	const shown = kind === 'keepPassage' && !screen.showRemoved ? {...screen, showRemoved: true} : screen;
	const open = putScreen(model, shown);
	const [first, ...others] = passagesInView(open, shown, kind);
	if (first === undefined) return still({...open, notice: correctionWords[model.settings.language].nothingInView});
	return others.length > 0 ? still(openMenu(open, kind)) : correctPassage(open, kind, first);
}
