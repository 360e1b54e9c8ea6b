import type {Language} from '../../wording/language.js';
import {noticeWords} from '../../wording/notices.js';
import {searchWords} from '../../wording/search.js';
import {clipLine} from './clip-line.js';
import type {Line} from './line.js';
import {padLine} from './pad-line.js';
import {printable} from './printable.js';
import {symbols} from './symbols.js';

export interface QueryLinesOptions {
	readonly width: number;
	/** Index of the selected query among those given. */
	readonly cursor: number;
	readonly language: Language;
	readonly ascii: boolean;
}

/** The search pane before anything is typed: what may be typed, and what was searched for before. */
export function queryLines(queries: readonly string[], {width, cursor, language, ascii}: QueryLinesOptions): readonly Line[] {
	const {ellipsis, selected} = symbols(ascii);
	const {signs, earlier} = searchWords[language];
	const hints: readonly Line[] = [[{text: ` ${noticeWords[language].typeToSearch}`, role: 'muted'}], [{text: ` ${signs}`, role: 'muted'}]];
	if (queries.length === 0) return hints.map((line) => clipLine(line, width, ellipsis));
	const rows = queries.map((query, at): Line => {
		const role = at === cursor ? 'selected' : 'text';
		const line = clipLine([{text: `${at === cursor ? selected : ' '} ${printable(query)}`, role}], width, ellipsis);
		return at === cursor ? padLine(line, width, role) : line;
	});
	const head: readonly Line[] = [...hints, [], [{text: ` ${earlier}`, role: 'strong'}]];
	return [...head.map((line) => clipLine(line, width, ellipsis)), ...rows];
}
