import type {Block} from '../../model/article.js';
import type {Part} from '../document/document.js';
import {span} from '../document/spans.js';

/** The blocks of an article as parts of a page, one for each. */
export const blockParts = (blocks: readonly Block[]): Part[] => blocks.map((block, index) => blockPart(block, blocks[index - 1]));

function blockPart({kind, text}: Block, before: Block | undefined): Part {
	switch (kind) {
		case 'heading':
			return {kind: 'heading', level: 2, spans: span(text, 'heading')};
		case 'listItem':
			return {kind: 'item', marker: '•', spans: span(text), tight: before?.kind === 'listItem'};
		case 'quote':
			return {kind: 'item', marker: '', spans: span(text, 'quote')};
		case 'table':
		case 'code':
			return {kind: 'verbatim', lines: text.split('\n')};
		case 'paragraph':
			return {kind: 'paragraph', spans: span(text)};
	}
}
