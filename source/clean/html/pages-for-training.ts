import {readShapes} from '../lines/read-shapes.js';
import {wordCodes} from './agreement.js';
import type {PageContent} from './page-content.js';
import {featureCount, pageFeatures} from './page-features.js';
import {readPage} from './read-page.js';

/** A page as the page model meets it, for its training: exactly what `readPageLines` sees of its lines. */
export function pageForTraining(html: string): {readonly content: PageContent; readonly matrix: Float64Array; readonly width: number} {
	const {content, facts, language} = readPage(html);
	const raw = content.lines.map(({text, blankBefore}, index) => ({number: index + 1, text, blankBefore, indented: false}));
	return {
		content,
		matrix: pageFeatures(
			content,
			facts,
			readShapes(raw, language),
			content.lines.map(({text}) => wordCodes(text)),
		),
		width: featureCount,
	};
}
