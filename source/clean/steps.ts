import type {Draft, Line} from './draft.js';
import {dropAdvertisements} from './steps/drop-advertisements.js';
import {dropAppendix} from './steps/drop-appendix.js';
import {dropBareLabels} from './steps/drop-bare-labels.js';
import {dropCaptions} from './steps/drop-captions.js';
import {dropConsentWall} from './steps/drop-consent-wall.js';
import {dropCopyright} from './steps/drop-copyright.js';
import {dropDisclaimers} from './steps/drop-disclaimers.js';
import {dropLetterHeads} from './steps/drop-letter-heads.js';
import {dropPhrases} from './steps/drop-phrases.js';
import {dropPlaceholders} from './steps/drop-placeholders.js';
import {dropQuoteTables} from './steps/drop-quote-tables.js';
import {dropRelatedLists} from './steps/drop-related-lists.js';
import {dropRepeats} from './steps/drop-repeats.js';
import {dropScored} from './steps/drop-scored.js';
import {dropSymbols} from './steps/drop-symbols.js';
import {keepAnArticle} from './steps/keep-an-article.js';
import {readFootMatter} from './steps/read-foot-matter.js';
import {readTopMatter} from './steps/read-top-matter.js';
import {trimContinuation} from './steps/trim-continuation.js';
import {dropReaderCalls, trimReaderCalls} from './steps/trim-reader-calls.js';

/** What steps may know beside the draft. */
interface StepContext {
	/** Every line of the source. */
	readonly all: readonly Line[];
	/** The headline the record or the page names. */
	readonly title: string | null;
}

export interface Step {
	readonly name: string;
	/** Why it stands where it stands. */
	readonly why: string;
	readonly apply: (draft: Draft, context: StepContext) => Draft;
}

/** The cleaning of plain text, in order (that of pages is in `html/page-steps.ts`). Each step takes lines out and records them; none puts any back but the last. */
export const steps: readonly Step[] = [
	{name: 'drop-symbols', why: 'early, so that rules and arrows part no neighbours', apply: dropSymbols},
	{name: 'drop-letter-heads', why: 'before the headline: a subject looks like one', apply: dropLetterHeads},
	{name: 'drop-advertisements', why: 'before the headline is looked for: a shout above it looks like one', apply: dropAdvertisements},
	{name: 'drop-placeholders', why: 'before quote tables, whose rows they are', apply: dropPlaceholders},
	{name: 'drop-quote-tables', why: 'before the headline: a header row looks like a section', apply: dropQuoteTables},
	{name: 'drop-disclaimers', why: 'long lines first: they read like articles', apply: dropDisclaimers},
	{name: 'trim-reader-calls', why: 'before whole lines are judged: a call must not take its paragraph along', apply: trimReaderCalls},
	{name: 'trim-continuation', why: 'as the step before', apply: trimContinuation},
	{name: 'drop-captions', why: 'before phrases: a picture called "Instagram" is no share row', apply: dropCaptions},
	{name: 'drop-copyright', why: 'after captions, which also carry ©', apply: dropCopyright},
	{
		name: 'drop-related-lists',
		why: 'before phrases, so that whole lists go by their title; after captions and copyright, which are no items',
		apply: dropRelatedLists,
	},
	{name: 'drop-phrases', why: 'what wording alone gives away', apply: dropPhrases},
	{
		name: 'read-top-matter',
		why: 'furniture above is gone, so the first lines are kicker and headline',
		apply: (draft, {title}) => readTopMatter(draft, title),
	},
	{name: 'drop-appendix', why: 'the byline is known now, and contacts are no signatures', apply: dropAppendix},
	{name: 'read-foot-matter', why: 'before the scores, which take a signature for furniture', apply: readFootMatter},
	{name: 'drop-scored', why: 'after the headline, which looks like a teaser to the model', apply: dropScored},
	{name: 'drop-repeats', why: 'after furniture, so that the kept copy is the article’s', apply: dropRepeats},
	{name: 'drop-bare-labels', why: 'only now it shows under which labels nothing is left', apply: dropBareLabels},
	{name: 'drop-reader-calls', why: 'only now the last paragraphs are the article’s', apply: dropReaderCalls},
	{name: 'drop-consent-wall', why: 'only now it shows whether anything else is left', apply: (draft, {all}) => dropConsentWall(draft, all)},
	{name: 'keep-an-article', why: 'last: whatever happened, something to read is left', apply: (draft, {all}) => keepAnArticle(draft, all)},
];
