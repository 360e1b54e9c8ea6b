import type {Draft, Line} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** The rule by which the whole of such a page goes. */
export const consentWall = 'consent wall';

/** What is asked for consent says so in few words; a longer text reports on it. In words. */
const longestWall = 160;
/** So many different words of consent are no chance in so few. */
const fewestWords = 4;
const consentWord =
	/cookie|einwillig|zustimm|akzeptier|privatsphäre|datenschutz|personalisier|partner|verarbeit|tracking|consent|privacy|personali[sz]|accept|agree|vendor/gu;
const button =
	/^(?:alle[ns]? |alle cookies |ich |all |i )?(?:akzeptieren|annehmen|zustimmen|stimme zu|zulassen|einverstanden|accept|agree|allow|consent)(?: all| alle| cookies| und (?:weiter|schließen)| and continue| weiterlesen)*$/u;

/** A page that shows nothing but the question whether one consents is no article: what is left of it goes too. */
export function dropConsentWall(draft: Draft, all: readonly Line[]): Draft {
	const words = draft.lines.reduce((sum, {shape}) => sum + shape.words, 0);
	if (words === 0 || words > longestWall || !all.some(({lower}) => button.test(lower))) return draft;
	const found = draft.lines.flatMap(({lower}) => lower.match(consentWord) ?? []);
	if (new Set(found).size < fewestWords) return draft;
	return removeLines(draft, () => ({reason: 'navigation', rule: consentWall, confidence: 0.9}));
}
