import {type Article, type Block, blockSeparator, type Removal} from '../../model/article.js';
import type {Caption} from '../../model/captions-of.js';
import {type BlockOptions, blockRows} from './block-rows.js';
import {captionRows} from './caption-rows.js';
import {blocksInHead} from './head-rows.js';
import {type PageRow, space} from './page-row.js';
import {type RemovedOptions, removedRows} from './removed-rows.js';

/** What stands among the blocks: what was removed, or else the captions of pictures. */
export type Among = {readonly removed: readonly Removal[]} | {readonly captions: readonly Caption[]};

/** The blocks below the head with what stands among them, by line of the source, spaced by kind. */
export function bodyRows(article: Article, among: Among, options: BlockOptions & RemovedOptions): readonly PageRow[] {
	const pieces = inSourceOrder(placed(article.blocks).slice(blocksInHead(article)), piecesOf(among));
	return pieces.flatMap((piece, index) => {
		const before = pieces[index - 1];
		const gap = Array.from({length: before ? spacing(before, piece) : 0}, () => space);
		return [...gap, ...rowsOf(piece, options)];
	});
}

type Piece =
	| {readonly kind: 'block'; readonly block: Block; readonly offset: number; readonly line: number}
	| {readonly kind: 'removal'; readonly removal: Removal; readonly line: number}
	| {readonly kind: 'caption'; readonly caption: Caption; readonly line: number};

function placed(blocks: readonly Block[]): readonly Piece[] {
	let next = 0;
	return blocks.map((block): Piece => {
		const offset = next;
		next += block.text.length + blockSeparator.length;
		return {kind: 'block', block, offset, line: block.line};
	});
}

/** Blocks keep their order; what stands among them comes before the first block of a later line. */
function inSourceOrder(blocks: readonly Piece[], among: readonly Piece[]): readonly Piece[] {
	const rest = [...among];
	const pieces = blocks.flatMap((piece): Piece[] => {
		const next = rest.findIndex(({line}) => line >= piece.line);
		return [...rest.splice(0, next === -1 ? rest.length : next), piece];
	});
	return [...pieces, ...rest];
}

const piecesOf = (among: Among): readonly Piece[] =>
	'removed' in among
		? among.removed.map((removal) => ({kind: 'removal', removal, line: removal.line}))
		: among.captions.map((caption) => ({kind: 'caption', caption, line: caption.line}));

function rowsOf(piece: Piece, options: BlockOptions & RemovedOptions): readonly PageRow[] {
	if (piece.kind === 'caption') return captionRows(piece.caption, options);
	return piece.kind === 'block' ? blockRows(piece.block, piece.offset, options) : removedRows(piece.removal, options);
}

/** Empty rows between two pieces: more above a heading, none within a list or a run of removed lines. */
function spacing(before: Piece, after: Piece): number {
	if (before.kind !== after.kind) return 1;
	if (after.kind === 'caption') return 1;
	if (before.kind !== 'block' || after.kind !== 'block') return 0;
	if (after.block.kind === 'heading') return before.block.kind === 'heading' ? 1 : 2;
	return before.block.kind === 'listItem' && after.block.kind === 'listItem' ? 0 : 1;
}
