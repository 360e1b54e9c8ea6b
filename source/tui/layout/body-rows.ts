import {type Article, type Block, blockSeparator, type Removal} from '../../model/article.js';
import {type BlockOptions, blockRows} from './block-rows.js';
import {blocksInHead} from './head-rows.js';
import {type PageRow, space} from './page-row.js';
import {type RemovedOptions, removedRows} from './removed-rows.js';

/** The blocks below the head with the removed passages among them, by line of the source, spaced by kind. */
export function bodyRows(article: Article, removed: readonly Removal[], options: BlockOptions & RemovedOptions): readonly PageRow[] {
	const pieces = inSourceOrder(placed(article.blocks).slice(blocksInHead(article)), removed);
	return pieces.flatMap((piece, index) => {
		const before = pieces[index - 1];
		const gap = Array.from({length: before ? spacing(before, piece) : 0}, () => space);
		return [...gap, ...rowsOf(piece, options)];
	});
}

type Piece =
	| {readonly kind: 'block'; readonly block: Block; readonly offset: number; readonly line: number}
	| {readonly kind: 'removal'; readonly removal: Removal; readonly line: number};

function placed(blocks: readonly Block[]): readonly Piece[] {
	let next = 0;
	return blocks.map((block): Piece => {
		const offset = next;
		next += block.text.length + blockSeparator.length;
		return {kind: 'block', block, offset, line: block.line};
	});
}

/** Blocks keep their order; each removal comes before the first block of a later line. */
function inSourceOrder(blocks: readonly Piece[], removed: readonly Removal[]): readonly Piece[] {
	const rest = [...removed];
	const pieces = blocks.flatMap((piece): Piece[] => {
		const next = rest.findIndex(({line}) => line >= piece.line);
		return [...rest.splice(0, next === -1 ? rest.length : next).map(asPiece), piece];
	});
	return [...pieces, ...rest.map(asPiece)];
}

const asPiece = (removal: Removal): Piece => ({kind: 'removal', removal, line: removal.line});

function rowsOf(piece: Piece, options: BlockOptions & RemovedOptions): readonly PageRow[] {
	return piece.kind === 'block' ? blockRows(piece.block, piece.offset, options) : removedRows(piece.removal, options);
}

/** Empty rows between two pieces: more above a heading, none within a list or a run of removed lines. */
function spacing(before: Piece, after: Piece): number {
	if (before.kind !== after.kind) return 1;
	if (before.kind === 'removal' || after.kind === 'removal') return 0;
	if (after.block.kind === 'heading') return before.block.kind === 'heading' ? 1 : 2;
	return before.block.kind === 'listItem' && after.block.kind === 'listItem' ? 0 : 1;
}
