import type {PlacedArticle} from '../../model/article.js';
import type {CorrectionWish} from '../../model/correction.js';
import {linearWords} from '../../wording/linear.js';
import type {CorrectionRequest} from './linear-request.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';

/** Asks the world to keep or remove a passage of the article announced last, named by its line in the source or by words of it. */
export function answerCorrection(state: LinearState, article: PlacedArticle, {kind, which}: CorrectionRequest): LinearAnswer {
	const words = linearWords[state.language];
	if (which === '') return say(state, [kind === 'keep' ? words.keepHow : words.dropHow]);
	const passage = (kind === 'keep' ? article.removed : article.blocks).find((candidate) => isMeant(candidate, which))?.text;
	if (passage === undefined) return say(state, [words.noPassage(which)]);
	const wish: CorrectionWish = {article: article.id, verdict: kind === 'keep' ? 'keep' : 'remove', passage};
	return {...say({...state, undo: [...state.undo, 'correction']}, []), deed: {kind: 'correct', wish}};
}

function isMeant({line, text}: {readonly line: number; readonly text: string}, which: string): boolean {
	return /^\d+$/u.test(which) ? line === Number(which) : squeezed(text).includes(squeezed(which));
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').toLowerCase();
