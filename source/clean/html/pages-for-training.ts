import {detectLanguage} from '../../language/detect.js';
import {readShapes} from '../lines/read-shapes.js';
import {readFacts} from './page-facts.js';
import {featureCount, pageFeatures} from './page-features.js';
import {type PageContent, readElements} from './read-elements.js';

/** A page as the page model meets it, for its training: exactly what `readPageLines` sees, a row of features for each line. */
export function pageForTraining(html: string): {readonly content: PageContent; readonly rows: readonly Float64Array[]} {
	const content = readElements(html);
	const facts = readFacts(content.found);
	const language = facts.language ?? detectLanguage(content.lines.map((line) => line.text).join('\n'));
	const raw = content.lines.map(({text, blankBefore}, index) => ({number: index + 1, text, blankBefore, indented: false}));
	const matrix = pageFeatures(content, facts, readShapes(raw, language));
	return {content, rows: raw.map((_, index) => matrix.subarray(index * featureCount, (index + 1) * featureCount))};
}
