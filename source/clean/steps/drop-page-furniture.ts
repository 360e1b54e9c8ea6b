import type {Draft} from '../draft.js';
import {removeLines} from '../remove-lines.js';

/** A line that is nothing but links, shorter than this, is a list of other pages. In characters. */
const longestLinkLine = 160;
const onlyLinks = 0.95;
/** Running text of this score stays in spite of a class name that speaks against it. */
const articleScore = 0.7;

/** What the markup of a page calls navigation, footer, comments …; captions; lines that are nothing but links. Plain text has no markup. */
export const dropPageFurniture = (draft: Draft): Draft =>
	removeLines(draft, ({hint, text, shape, score}) => {
		if (!hint) return null;
		if (hint.kind === 'furniture' && !hint.isCertain && shape.isProse && score >= articleScore) return null;
		if (hint.kind === 'furniture') return {reason: hint.reason ?? 'navigation', rule: `stood in the ${hint.place}`, confidence: 0.85};
		if (hint.kind === 'caption') return {reason: 'caption', rule: 'caption element', confidence: 0.95};
		const isLink = hint.kind !== 'heading' && hint.linkShare >= onlyLinks && text.length < longestLinkLine && !shape.isProse;
		return isLink ? {reason: 'teaser', rule: 'nothing but links', confidence: 0.75} : null;
	});
