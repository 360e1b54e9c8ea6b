import type {Line, LineHint} from '../draft.js';
import {readForest} from '../lines/forest.js';
import {readShapes} from '../lines/read-shapes.js';
import {furniturePlaces} from './furniture-place.js';
import type {PageFacts} from './page-facts.js';
import {featureCount, pageFeatures} from './page-features.js';
import model from './page-model.data.json' with {type: 'json'};
import type {PageContent} from './read-elements.js';

const sumOfLeaves = readForest(model.trees);

/** The lines of a page with what its markup says about each, and how likely each is article text: boosted trees learnt by page-model.train.mjs. */
export function readPageLines(content: PageContent, facts: PageFacts, language: string): Line[] {
	const places = furniturePlaces(content.elements, content.lines);
	const hints = new Map<number, LineHint>(
		content.lines.map(({kind, linkShare, isMainHeading}, index) => [
			index + 1,
			{kind, linkShare, isMainHeading, place: places[index] ?? null},
		]),
	);
	const raw = content.lines.map(({text, blankBefore}, index) => ({number: index + 1, text, blankBefore, indented: false}));
	const lines = readShapes(raw, language, hints);
	const sums = sumOfLeaves(pageFeatures(content, facts, lines), featureCount);
	return lines.map((line, index) => ({...line, score: 1 / (1 + Math.exp(-(sums[index] ?? 0)))}));
}
