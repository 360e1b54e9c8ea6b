import {readForest} from '../../language/forest.js';
import type {Line, LineHint} from '../draft.js';
import {readShapes} from '../lines/read-shapes.js';
import {withScores} from '../lines/with-scores.js';
import {wordCodes} from './agreement.js';
import {furniturePlaces} from './furniture-place.js';
import {lineRoles} from './line-roles.js';
import {featureCount, pageFeatures} from './page-features.js';
import model from './page-model.data.json' with {type: 'json'};
import type {Page} from './read-page.js';

const sumOfLeaves = readForest(model.trees);
const certain = {article: 1, repeated: 0} as const;
const inData = {name: 'linked data too', reason: 'duplicate'} as const;

/** The lines of a page with what its markup says about each, and how likely each is article text: boosted trees learnt by page-model.train.mjs. */
export function readPageLines({content, facts, language}: Page): Line[] {
	const codes = content.lines.map(({text}) => wordCodes(text));
	const [places, roles] = [furniturePlaces(content.elements, content.lines), lineRoles(content, facts, codes)];
	const hints = content.lines.map(({kind, linkShare, anchors, element, known}, index): [number, LineHint] => [
		index + 1,
		{
			kind,
			linkShare,
			anchors,
			setting: content.elements[element]?.signature ?? '',
			role: roles[index] ?? null,
			place: known === 'repeated' ? inData : (places[index] ?? null),
		},
	]);
	const raw = content.lines.map(({text, blankBefore}, index) => ({number: index + 1, text, blankBefore, indented: false}));
	const lines = readShapes(raw, language, new Map(hints));
	const sums = sumOfLeaves(pageFeatures(content, facts, lines, codes), featureCount);
	return withScores(lines, (index) => {
		const known = content.lines[index]?.known ?? null;
		return known ? certain[known] : 1 / (1 + Math.exp(-(sums[index] ?? 0)));
	});
}
