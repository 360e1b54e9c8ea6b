import {displayWidth} from './display-width.js';
import type {Line, Role} from './line.js';
import {printable} from './printable.js';
import type {Symbols} from './symbols.js';
import {truncate} from './truncate.js';

/** Facts joined by a dot in rows of at most `width` columns; a row breaks between two facts. */
export function factLines(facts: readonly string[], width: number, {dot, ellipsis}: Symbols, role: Role = 'muted'): readonly Line[] {
	const rows: string[] = [];
	for (const fact of facts.map(printable)) {
		const last = rows.at(-1);
		const joined = last === undefined ? fact : `${last} ${dot} ${fact}`;
		if (last !== undefined && displayWidth(joined) <= width) rows[rows.length - 1] = joined;
		else rows.push(truncate(fact, width, ellipsis));
	}
	return rows.map((text) => [{text, role}]);
}
