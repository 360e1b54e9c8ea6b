import {readShapes} from '../lines/read-shapes.js';
import {featureCount, pageFeatures} from './page-features.js';
import type {PageContent} from './read-elements.js';
import {readPage} from './read-page.js';

/** A page as the page model meets it, for its training: exactly what `readPageLines` sees, a row of features for each line. */
export function pageForTraining(html: string): {readonly content: PageContent; readonly rows: readonly Float64Array[]} {
	const {content, facts, language} = readPage(html);
	const raw = content.lines.map(({text, blankBefore}, index) => ({number: index + 1, text, blankBefore, indented: false}));
	const matrix = pageFeatures(content, facts, readShapes(raw, language));
	return {content, rows: raw.map((_, index) => matrix.subarray(index * featureCount, (index + 1) * featureCount))};
}
