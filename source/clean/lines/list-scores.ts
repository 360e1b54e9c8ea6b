import type {Line} from '../draft.js';
import {headlineSigns} from './headline-signs.js';

const bullet = /^[•·▪◦‣*–-]\s*\S/u;
/** Items of the article's lists are statements; items of menus are names. Mean length in characters. */
const statementLength = 40;
/** Share of items that read like other stories' headlines from which the list is one of those. */
const mostHeadlines = 0.5;

/** The scores of lines, where the items of one list of statements stand or fall together: by its best item. */
export function listScores(lines: readonly Line[]): number[] {
	const scores = lines.map((line) => line.score);
	let start = 0;
	for (let end = 1; end <= lines.length; end++) {
		if (isItem(lines[end]) && isItem(lines[end - 1])) continue;
		if (isItem(lines[start])) raise(scores, lines, start, end);
		start = end;
	}
	return scores;
}

function raise(scores: number[], lines: readonly Line[], start: number, end: number): void {
	const items = lines.slice(start, end);
	const length = items.reduce((sum, {text}) => sum + text.length, 0) / items.length;
	if (length >= statementLength && !areHeadlines(items)) scores.fill(best(items), start, end);
}

const best = (items: readonly Line[]): number => items.reduce((most, {score}) => Math.max(most, score), 0);

/** Other stories' headlines put a colon behind a keyword, quote and ask; the points of a list end like sentences or say one thing. */
const areHeadlines = (items: readonly Line[]): boolean =>
	items.filter(({text, shape}) => !shape.endsSentence && headlineSigns.test(text)).length > items.length * mostHeadlines;

const isItem = (line: Line | undefined): boolean => line !== undefined && bullet.test(line.text);
