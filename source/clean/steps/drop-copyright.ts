import type {Draft} from '../draft.js';
import {readAgencyNote} from '../metadata/agency-note.js';
import {removeLines} from '../remove-lines.js';

const copyright =
	/^(?:©|\(c\)|@|copyright|all rights reserved|alle rechte vorbehalten|\d{4} ©|(?:published|veröffentlicht|herausgegeben) (?:by|von|durch) .{2,60}\d{4})/iu;
const anywhere =
	/(?:alle rechte vorbehalten|all rights reserved|nachdruck (?:und|oder|nur)|(?:weiterverbreitung|vervielfältigung) .{0,60}(?:verboten|genehmigung|zustimmung)|may not be (?:republished|reproduced|published, broadcast))/iu;

/** The footer that says whose page it is. */
export const dropCopyright = (draft: Draft): Draft =>
	removeLines(draft, ({text}) =>
		text.length <= 400 && !readAgencyNote(text) && (copyright.test(text) || anywhere.test(text))
			? {reason: 'navigation', rule: 'copyright line', confidence: 0.9}
			: null,
	);
