import type {Line} from '../draft.js';
import {waitsForNext} from './title/waits-for-next.js';

/** A line of a headline, or the few it was broken into, as one. */
export interface WrappedLine {
	readonly line: Line;
	readonly parts: readonly Line[];
}

/** Joins short lines where the first waits for the next ("Stadtwerke bauen für" / "61 Millionen Euro"), or the next begins within a sentence. */
export function joinWrapped(lines: readonly Line[], mayJoin: (line: Line) => boolean): WrappedLine[] {
	const joined: WrappedLine[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		if (last && mayJoin(line) && mayJoin(last.line) && goesOn(last.line, line)) joined[joined.length - 1] = join(last, line);
		else joined.push({line, parts: [line]});
	}
	return joined;
}

const goesOn = ({text}: Line, next: Line): boolean =>
	!next.blankBefore && !/[.!?:;"“”»«]$/u.test(text) && (/^\p{Ll}/u.test(next.text) || waitsForNext(text));

function join({line, parts}: WrappedLine, next: Line): WrappedLine {
	const text = `${line.text} ${next.text}`;
	const shape = {...next.shape, words: line.shape.words + next.shape.words};
	return {line: {...line, text, lower: text.toLowerCase(), shape}, parts: [...parts, next]};
}
