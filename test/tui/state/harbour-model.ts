import type {Brief} from '../../../source/model/brief.js';
import {noMarks} from '../../../source/model/marks.js';
import {bindings} from '../../../source/tui/keys/bindings.js';
import type {Model} from '../../../source/tui/state/model.js';
import {startModel} from '../../../source/tui/state/start-model.js';
import {harbourBrief} from '../layout/harbour-brief.js';

export interface Surroundings {
	readonly columns?: number;
	readonly rows?: number;
	readonly brief?: Brief;
	readonly language?: 'de' | 'en';
	readonly ascii?: boolean;
}

/** The reader as it opens on the harbour brief. */
export function harbourModel({columns = 80, rows = 24, brief = harbourBrief, language = 'en', ascii = false}: Surroundings = {}): Model {
	const settings = {language, ascii, bindings, now: new Date('2025-07-01T12:00:00Z')};
	return startModel({brief, settings, size: {columns, rows}, marks: noMarks, notice: null});
}
