import {dropConsentWall} from '../steps/drop-consent-wall.js';
import {dropLetterHeads} from '../steps/drop-letter-heads.js';
import {dropRepeats} from '../steps/drop-repeats.js';
import {dropSymbols} from '../steps/drop-symbols.js';
import {keepAnArticle} from '../steps/keep-an-article.js';
import {readFootMatter} from '../steps/read-foot-matter.js';
import {readTopMatter} from '../steps/read-top-matter.js';
import {trimContinuation} from '../steps/trim-continuation.js';
import {dropReaderCalls, trimReaderCalls} from '../steps/trim-reader-calls.js';
import type {Step} from '../steps.js';
import {dropPageFurniture} from './drop-page-furniture.js';
import {readPageStandfirst} from './read-page-standfirst.js';
import {readPageTop} from './read-page-top.js';

function dropFurniture(of: {readonly isFragment: boolean}): Step {
	return {
		name: 'drop-page-furniture',
		why: 'what the page model and the lines around say is no article',
		apply: (draft) => dropPageFurniture(draft, of),
	};
}

/** The cleaning of a page, in order. Its markup tells more than its wording, so the page model judges where text goes by phrases. */
export const pageSteps: readonly Step[] = [
	{name: 'drop-letter-heads', why: 'first, or a subject is taken for the headline', apply: dropLetterHeads},
	{
		name: 'read-page-top',
		why: 'before the furniture goes, which to the model headline, byline and stamps are',
		apply: (draft, {title}) => readPageTop(draft, title),
	},
	dropFurniture({isFragment: false}),
	{name: 'drop-symbols', why: 'rules and arrows are no text', apply: dropSymbols},
	{name: 'trim-reader-calls', why: 'a call to comment may end a paragraph of the article', apply: trimReaderCalls},
	{name: 'trim-continuation', why: 'as the step before', apply: trimContinuation},
	{
		name: 'read-top-matter',
		why: 'furniture above is gone, so the first lines are kicker and what the page did not name',
		apply: (draft, {title}) => readTopMatter(draft, title),
	},
	{name: 'read-page-standfirst', why: 'the first line left is the first of the article', apply: readPageStandfirst},
	{name: 'read-foot-matter', why: 'signatures stand under the last paragraph now', apply: readFootMatter},
	{name: 'drop-repeats', why: 'after furniture, so that the kept copy is the article’s', apply: dropRepeats},
	{name: 'drop-reader-calls', why: 'only now the last paragraphs are the article’s', apply: dropReaderCalls},
	{name: 'drop-consent-wall', why: 'only now it shows whether anything else is left', apply: (draft, {all}) => dropConsentWall(draft, all)},
	{name: 'keep-an-article', why: 'last: whatever happened, something to read is left', apply: (draft, {all}) => keepAnArticle(draft, all)},
];

/** The cleaning of what feeds and mails carry of an article: there are no menus around it. */
export const fragmentSteps: readonly Step[] = pageSteps.map((step) =>
	step.name === 'drop-page-furniture' ? dropFurniture({isFragment: true}) : step,
);
