import type {Correction} from '../../model/correction.js';

/** Looks up what a reader has decided about a passage. */
export interface CorrectionBook {
	readonly isEmpty: boolean;
	/** The verdict on a whole passage; of several the last one given. */
	readonly verdictOn: (passage: string, scopes: readonly string[]) => Correction['verdict'] | null;
	/** What is to go from a paragraph that holds more, word for word. */
	readonly partsToRemove: (scopes: readonly string[]) => readonly string[];
}

/** Shorter passages are stock lines, in which numbers count something ("12 Kommentare"). In characters. */
const longestStockLine = 80;
/** Shorter parts of a paragraph might be anybody's words. In characters. */
const shortestPart = 25;

/** What is left to look up of one scope. */
interface Page {
	readonly exact: Map<string, Correction['verdict']>;
	readonly patterns: {readonly pattern: RegExp; readonly verdict: Correction['verdict']}[];
	readonly parts: string[];
}

/** Corrections, ready to be looked up: whole passages by their words, the case of letters, numbers and blanks aside. */
export function correctionBook(corrections: readonly Correction[]): CorrectionBook {
	const pages = new Map<string, Page>();
	for (const correction of corrections) enter(correction, pageOf(correction.scope, pages));
	const open = (scopes: readonly string[]): readonly Page[] => scopes.flatMap((scope) => pages.get(scope.toLowerCase()) ?? []);
	return {
		isEmpty: pages.size === 0,
		verdictOn: (passage, scopes) => {
			for (const page of open(scopes)) {
				const verdict = verdictOf(passage, page);
				if (verdict) return verdict;
			}
			return null;
		},
		partsToRemove: (scopes) => open(scopes).flatMap(({parts}) => parts),
	};
}

function pageOf(scope: string, pages: Map<string, Page>): Page {
	const name = scope.toLowerCase();
	const page: Page = pages.get(name) ?? {exact: new Map(), patterns: [], parts: []};
	pages.set(name, page);
	return page;
}

function enter({passage, verdict}: Correction, {exact, patterns, parts}: Page): void {
	const plain = passage.replaceAll('\\*', '*');
	if (/(?<!\\)\*/u.test(passage)) patterns.unshift({pattern: toPattern(passage), verdict});
	else exact.set(keyOf(plain), verdict);
	if (verdict === 'remove' && plain.length >= shortestPart && plain === passage) parts.push(plain);
}

function verdictOf(passage: string, {exact, patterns}: Page): Correction['verdict'] | null {
	const known = exact.get(keyOf(passage));
	if (known || patterns.length === 0) return known ?? null;
	const words = squeeze(passage).toLowerCase();
	return patterns.find(({pattern}) => pattern.test(words))?.verdict ?? null;
}

function keyOf(passage: string): string {
	const words = squeeze(passage).toLowerCase();
	return words.length <= longestStockLine ? words.replace(/\p{N}+/gu, '0') : words;
}

function toPattern(passage: string): RegExp {
	const pieces = squeeze(passage)
		.toLowerCase()
		.split(/(?<!\\)\*/u);
	const escaped = pieces.map((piece) => piece.replaceAll('\\*', '*').replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`, 'u');
}

const squeeze = (text: string): string => text.trim().replace(/\s+/gu, ' ');
