import type {Command} from '../keys/command.js';
import {exportName} from './derived/export-name.js';
import {exportOf} from './derived/export-of.js';
import {editLine} from './edit-line.js';
import type {Model} from './model.js';
import type {SaveOverlay} from './overlay.js';
import {say} from './say.js';
import {type Step, still} from './step.js';

/** What became of a file: written, there already, or why not. */
export type SaveOutcome = {readonly kind: 'written'} | {readonly kind: 'exists'} | {readonly kind: 'failed'; readonly reason: string};

/** Asks for the name of a file to write what is on the screen to. */
export const openSave = (model: Model): Model => ({...model, overlay: {kind: 'save', text: exportName(model), refused: null}});

/** The line with the file's name answers a command. */
export function updateSave(model: Model, overlay: SaveOverlay, command: Command): Step {
	const path = overlay.text.trim();
	if (command !== 'save') return still(typeInSave(model, editLine(overlay.text, command)));
	if (path === '') return still({...model, overlay: null});
	const closed: Model = {...model, overlay: null};
	return [closed, [{kind: 'save-file', path, content: exportOf(closed, path), overwrite: exists(overlay, path)}]];
}

/** Whether the name typed is that of a file the reader knows to be there. */
const exists = ({refused}: SaveOverlay, path: string): boolean => refused?.path === path && refused.outcome.kind === 'exists';

/** The line with another name. */
export const typeInSave = (model: Model, text: string): Model =>
	model.overlay?.kind === 'save' ? {...model, overlay: {...model.overlay, text}} : model;

/** Says that a file was written; else the name stands there again with what is against it: one that is there already is never overwritten unasked. */
export function answerSave(model: Model, path: string, outcome: SaveOutcome): Model {
	switch (outcome.kind) {
		case 'written':
			return say(model, (words) => words.written(path));
		case 'failed':
		case 'exists':
			return {...model, overlay: {kind: 'save', text: path, refused: {path, outcome}}};
		default:
			return outcome satisfies never;
	}
}
