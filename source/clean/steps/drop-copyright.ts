import type {Draft} from '../draft.js';
import {readAgencyNote} from '../metadata/agency-note.js';
import {removeLines} from '../remove-lines.js';

const copyright =
	/^(?:©|\(c\)|@|copyright|all rights reserved|alle rechte vorbehalten|\d{4} ©|(?:published|veröffentlicht|herausgegeben) (?:by|von|durch) .{2,60}\d{4})/u;
const anywhere =
	/(?:alle rechte vorbehalten|all rights reserved|nachdruck (?:und|oder|nur)|(?:weiterverbreitung|vervielfältigung) .{0,60}(?:verboten|genehmigung|zustimmung)|may not be (?:republished|reproduced|published, broadcast))/u;

/** In characters. */
const longestNote = 400;

/** The footer that says whose page it is. */
export const dropCopyright = (draft: Draft): Draft =>
	removeLines(draft, ({text, lower}) =>
		text.length <= longestNote && (copyright.test(lower) || anywhere.test(lower)) && !readAgencyNote(text)
			? {reason: 'navigation', rule: 'copyright line', confidence: 0.9}
			: null,
	);
