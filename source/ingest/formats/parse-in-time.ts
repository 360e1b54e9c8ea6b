import {overran, withinTime} from '../within-time.js';
import {type Parsed, type WholeDocument, wrong} from './format.js';

/** What a parser makes of a document, or that it takes too long. */
export function parseInTime(document: WholeDocument, parse: (document: WholeDocument) => readonly Parsed[]): readonly Parsed[] {
	const parsed = withinTime(document.time, () => parse(document));
	return parsed === overran ? [wrong('tooSlow', null)] : parsed;
}
