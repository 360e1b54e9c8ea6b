import type {Loading} from '../../model/loading.js';
import type {Language} from '../../wording/language.js';
import {formatNumber} from '../../wording/numbers.js';
import {readerWords} from '../../wording/reader.js';
import {printable} from './printable.js';
import {symbols} from './symbols.js';

/** A long load in facts, most important first: a bar where the end is known, the count, the rate, what is being read. */
export function loadingFacts({read, total, perSecond, source}: Loading, language: Language, ascii: boolean): readonly string[] {
	const words = readerWords[language];
	const count = total === null ? words.articles(read) : words.position(read, Math.max(read, total));
	const rate = perSecond > 0 ? [words.perSecond(formatNumber(Math.round(perSecond), language))] : [];
	return [...(total === null ? [] : [progressBar(read / Math.max(1, total), ascii)]), count, ...rate, printable(shortOf(source))];
}

/** A file with its folder: whoever named a longer path knows it. */
const shortOf = (source: string): string => /[^/\\]+[/\\][^/\\]+$/u.exec(source)?.[0] ?? source;

/** A bar of twelve columns, `share` (0 to 1) of it full. */
function progressBar(share: number, ascii: boolean): string {
	const {full, rest} = symbols(ascii);
	const done = Math.round(Math.min(1, share) * barColumns);
	return full.repeat(done) + rest.repeat(barColumns - done);
}

/** In columns. */
const barColumns = 12;
