import {helpGroups} from '../../keys/help-groups.js';
import {helpLines} from '../../layout/help-lines.js';
import {memoised} from '../memoised.js';
import type {Model, Settings} from '../model.js';

/** The help as the window has it now. */
export const helpLinesOf = ({size, settings}: Model) => lines(size.columns, settings);

const lines = memoised((width: number, {bindings, language, ascii}: Settings) =>
	helpLines(helpGroups(bindings, language, ascii), {width, ascii}),
);
