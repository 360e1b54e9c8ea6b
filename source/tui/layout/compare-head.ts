import type {Article} from '../../model/article.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {clipLine} from './clip-line.js';
import {beside, type CompareFrame} from './compare-frame.js';
import {compareName} from './compare-name.js';
import type {Line} from './line.js';
import {printable} from './printable.js';
import type {Symbols} from './symbols.js';

/** The two articles of a comparison: letter, headline, and where and when each stood. */
export function compareHead(a: Article, b: Article, frame: CompareFrame, sign: Symbols, language: Language): readonly Line[] {
	const left = side('A', a, frame.column, sign, language);
	const right = side('B', b, frame.column, sign, language);
	if (frame.layout === 'beside') return left.map((line, row) => beside(line, right[row] ?? [], frame, sign));
	return [...left, ...right].map((line) => [{text: ' '.repeat(frame.margin), role: 'text'}, ...line]);
}

function side(letter: 'A' | 'B', article: Article, width: number, sign: Symbols, language: Language): readonly Line[] {
	const {number, published, outlet, byline} = article;
	const date = published ? formatDate(published, language, 'short') : readerWords[language].noDate;
	const facts = [`[${number}]`, date, ...[outlet, byline].flatMap((fact) => fact ?? [])].join(` ${sign.dot} `);
	return [compareName(letter, article, width, sign), clipLine([{text: `  ${printable(facts)}`, role: 'muted'}], width, sign.ellipsis)];
}
