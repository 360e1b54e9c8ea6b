import type {Line} from '../draft.js';

const numbered = /^(?<number>\d{1,2})[.)]\s/u;
const bullet = /^[•·▪◦‣*–-]\s*\S/u;
const quantity =
	/^(?:etwa |ca\. )?(?:\d+(?:[.,/]\d+)?|[½¼¾]|eine?|a|one|two|half an?)(?: ?[–-] ?\d+)? ?(?:k?g|[mcd]?l|el|tl|esslöffel|teelöffel|prisen?|bund|stücke?|zehen?|scheiben?|dosen?|becher|päckchen|cups?|tbsp|tsp|tablespoons?|teaspoons?|oz|ounces?|lbs?|cloves?|pinch)(?!\p{L})/u;
/** One quantity alone may be anything. In lines. */
const fewestQuantities = 2;

/**
 * Short lines that belong to the article though they look like menus: the next number of a list whose earlier numbers
 * are text, the bullets under such a number, the ingredients of a recipe.
 * @param isKept whether a line is taken for text by other means
 */
export function keptLists(lines: readonly Line[], isKept: (index: number) => boolean): boolean[] {
	const kept = ingredients(lines);
	let next = 1;
	let isUnderNumber = false;
	for (const [index, {text}] of lines.entries()) {
		const number = Number(numbered.exec(text)?.groups?.number ?? 0);
		const isNext = number > 0 && number === next && (next > 2 || isKept(index));
		if (isNext) next++;
		isUnderNumber = isNext || (isUnderNumber && bullet.test(text));
		if (isUnderNumber && next > 2) kept[index] = true;
	}
	return kept;
}

/** Runs of short lines with several quantities among them. */
function ingredients(lines: readonly Line[]): boolean[] {
	const kept = lines.map(() => false);
	let start = 0;
	for (let end = 0; end <= lines.length; end++) {
		if (end < lines.length && !lines[end]?.shape.isProse) continue;
		const count = lines.slice(start, end).filter(({lower}) => quantity.test(lower)).length;
		const isBeforeText = end < lines.length;
		if (count >= fewestQuantities && isBeforeText) kept.fill(true, start, end);
		start = end + 1;
	}
	return kept;
}
