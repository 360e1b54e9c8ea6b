import type {Removal} from '../../model/article.js';
import type {Draft, Line} from '../draft.js';
import {lineShape} from '../lines/line-shape.js';

/** "[…] Weiterlesen", "... Read more »": how a feed ends what it does not carry on. */
const continuation =
	/(?<=\S)\s*(?:(?:\[(?:…|\.{3})\]|…|\.{3})\s*|(?<=[.!?]["”“»«]?\s+))(?:weiterlesen|weiter lesen|mehr lesen|zum (?:ganzen )?artikel|read more|continue reading|read the (?:full|rest of the) (?:article|story))[\s.…:»›→>]*$/iu;
/** What it cannot match without: asked first, for it is quick. */
const hint = /(?:lesen|artikel|more|reading|article|story)[\s.…:»›→>]*$/u;

/** Ends paragraphs before the link to the rest of them. */
export function trimContinuation(draft: Draft): Draft {
	const removed: Removal[] = [];
	const lines = draft.lines.map((line): Line => {
		const found = hint.test(line.lower) ? continuation.exec(line.text) : null;
		if (!found) return line;
		const [text, rest] = [line.text.slice(0, found.index), found[0].trim()];
		removed.push({line: line.number, text: rest, reason: 'teaser', rule: 'link to the rest of the article', confidence: 0.92});
		const lower = text.toLowerCase();
		return {...line, text, lower, shape: lineShape(text, lower, draft.language)};
	});
	return removed.length === 0 ? draft : {...draft, lines, removed: [...draft.removed, ...removed]};
}
