import {correctionBook} from '../clean/corrections/correction-book.js';
import {scopesOf} from '../clean/corrections/scopes-of.js';
import {toPassage} from '../clean/corrections/to-passage.js';
import {correctBrief} from '../correct-brief.js';
import type {Brief} from '../model/brief.js';
import type {Correction, CorrectionDesk, CorrectionStore} from '../model/correction.js';
import {noteBefore} from './search/brief-before.js';

/** What one wish changed, so that it can be taken back. */
interface Change {
	readonly correction: Correction;
	/** The rules before it. */
	readonly before: readonly Correction[];
}

/**
 * Corrects a briefing on behalf of its reader and keeps that in a store.
 * @param sentences a summary has when it is made anew
 */
export function correctionDesk(store: CorrectionStore, sentences: number): CorrectionDesk {
	let rules = store.load().corrections;
	const changes: Change[] = [];
	const apply = (brief: Brief, by: readonly Correction[]): Brief => {
		const corrected = correctBrief(brief, correctionBook(by), {sentences});
		noteBefore(corrected, brief);
		return corrected;
	};
	return {
		apply: (brief) => (changes.length === 0 ? brief : apply(brief, rules)),
		correct: (brief, {article: id, verdict, passage: text}) => {
			const article = brief.articles.find((candidate) => candidate.id === id);
			if (!article) return {brief, correction: null, trouble: null};
			const correction = {scope: scopesOf(article)[0], verdict, passage: toPassage(text)};
			const after = [...rules.filter((rule) => !concernsSame(rule, correction)), correction];
			const corrected = apply(brief, after);
			if (corrected.articles.find((candidate) => candidate.id === id)?.text === article.text)
				return {brief, correction: null, trouble: null};
			changes.push({correction, before: rules});
			rules = after;
			return {brief: corrected, correction, trouble: store.add(correction)};
		},
		undo: (brief) => {
			const change = changes.pop();
			if (!change) return {brief, correction: null, trouble: null};
			rules = change.before;
			const replaced = rules.find((rule) => concernsSame(rule, change.correction));
			const trouble = replaced ? store.add(replaced) : store.remove(change.correction);
			return {brief: apply(brief, rules), correction: change.correction, trouble};
		},
	};
}

const concernsSame = (one: Correction, other: Correction): boolean => one.scope === other.scope && one.passage === other.passage;
