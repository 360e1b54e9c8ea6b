import {currentPassage} from './current-passage.js';
import {articleOf} from './derived/article-of.js';
import type {Model} from './model.js';
import {quotation} from './quotation.js';
import type {CompareScreen} from './screen.js';

/** What both sides of a comparison say at the place it is at, each with its source. */
export function quotePassage(model: Model, screen: CompareScreen): string {
	const passage = currentPassage(model, screen);
	const {brief, settings} = model;
	const sides = [passage?.a ? quotation(articleOf(brief, screen.a), passage.a, settings.language) : null];
	sides.push(passage?.b ? quotation(articleOf(brief, screen.b), passage.b, settings.language) : null);
	return sides.filter((side) => side !== null).join('\n\n');
}
