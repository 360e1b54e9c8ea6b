import type {Article, Block, Kept, Removal} from '../../model/article.js';
import {readersRules} from '../../model/correction.js';
import {copyArticle} from '../../model/filed-article.js';
import {withBlocks} from '../with-blocks.js';
import type {CorrectionBook} from './correction-book.js';
import {scopesOf} from './scopes-of.js';

/**
 * The article as its reader wants it: passages they keep are text again, passages they do not want are removed by their
 * rule. What was corrected before is judged anew, so a correction taken back leaves no trace. The last block of an
 * article never goes.
 */
export function correctArticle<Corrected extends Article>(article: Corrected, book: CorrectionBook): Corrected {
	const {blocks, removed} = article.uncorrected ?? article;
	const scopes = scopesOf(article);
	const back = book.isEmpty ? [] : removed.filter(({text}) => book.verdictOn(text, scopes) === 'keep');
	const trimmed = book.isEmpty ? [] : blocks.map((block) => trim(block, book, scopes));
	const isLeft = trimmed.some(({rest}) => rest !== null);
	const gone = isLeft ? trimmed.flatMap(({gone}) => gone) : [];
	if (back.length + gone.length === 0 && !article.uncorrected) return article;
	const own = isLeft ? trimmed.flatMap(({rest}) => rest ?? []) : blocks;
	const stay = removed.filter((removal) => !back.includes(removal));
	return copyArticle<Article>(article, {
		...withBlocks(back.reduce(putBack, own), article.language),
		removed: [...stay, ...gone].toSorted((a, b) => a.line - b.line),
		kept: back.map(toKept),
		uncorrected: {blocks, removed},
	}) as Corrected;
}

const toKept = ({line, text, reason, rule}: Removal): Kept => ({line, text, reason, rule: readersRules.kept, was: rule});

/** A block without what its reader does not want; null where nothing is left. */
function trim(
	block: Block,
	book: CorrectionBook,
	scopes: readonly string[],
): {readonly rest: Block | null; readonly gone: readonly Removal[]} {
	if (book.verdictOn(block.text, scopes) === 'remove') return {rest: null, gone: [toRemoval(block.line, block.text)]};
	const gone: Removal[] = [];
	let {text} = block;
	for (const part of book.partsToRemove(scopes)) {
		const at = text.indexOf(part);
		if (at < 0 || !isSetOff(text, at, at + part.length)) continue;
		gone.push(toRemoval(block.line, part));
		text = `${text.slice(0, at)}${text.slice(at + part.length)}`.replace(/\s{2,}/gu, ' ').trim();
	}
	return gone.length === 0 ? {rest: block, gone} : {rest: text === '' ? null : {kind: block.kind, text, line: block.line}, gone};
}

/** Whether a part begins where a sentence may begin and ends where one may end. */
const isSetOff = (text: string, start: number, end: number): boolean =>
	(start === 0 || /[.!?:…"“”»«)]\s$/u.test(text.slice(0, start))) && (end === text.length || /^\s/u.test(text.slice(end)));

const toRemoval = (line: number, text: string): Removal => ({line, text, reason: 'other', rule: readersRules.removed, confidence: 1});

/** Among the blocks by its line; the end of a paragraph goes back to its paragraph. */
function putBack(blocks: readonly Block[], {line, text, reason}: Removal): readonly Block[] {
	const at = blocks.findLastIndex((block) => block.line <= line);
	const before = blocks[at];
	if (before?.line === line && reason !== 'metadata') return blocks.with(at, {...before, text: `${before.text} ${text}`});
	return blocks.toSpliced(before?.line === line ? at : at + 1, 0, toBlock(line, text));
}

const toBlock = (line: number, text: string): Block =>
	bullet.test(text) ? {kind: 'listItem', text: text.replace(bullet, ''), line} : {kind: 'paragraph', text, line};
const bullet = /^[•·▪◦‣●]\s*/u;
