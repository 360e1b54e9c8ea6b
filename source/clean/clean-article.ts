import {detectLanguage} from '../language/detect.js';
import {isoDate} from '../language/iso-date.js';
import {languageCode} from '../language/language-code.js';
import {neutralise, neutraliseLine} from '../language/neutralise.js';
import {recordId} from '../language/record-id.js';
import {type Article, blockSeparator, type Removal} from '../model/article.js';
import {articleId, storyId} from '../model/ids.js';
import type {ArticleRecord} from '../model/record.js';
import {makeBlocks} from './blocks/make-blocks.js';
import {type Draft, type Line, type Metadata, noMetadata} from './draft.js';
import type {PageFacts} from './html/page-facts.js';
import {fragmentSteps, pageSteps} from './html/page-steps.js';
import {readPage} from './html/read-page.js';
import {readPageLines} from './html/read-page-lines.js';
import {joinBrokenLines} from './lines/join-broken-lines.js';
import {readLines} from './lines/read-lines.js';
import {type RawLine, splitLines} from './lines/split-lines.js';
import {unwrapLines} from './lines/unwrap-lines.js';
import {agencyOfText} from './metadata/byline.js';
import {findDateStamp} from './metadata/date-stamp.js';
import {findDatelineStamp} from './metadata/dateline-stamp.js';
import {deriveTitle} from './metadata/derive-title.js';
import {findOutlet} from './metadata/find-outlet.js';
import {findStandfirst} from './metadata/find-standfirst.js';
import {readingTime} from './reading-time.js';
import {type Step, steps as textSteps} from './steps.js';

export interface CleanOptions {
	/** The article's number in its list, from 1. */
	readonly number?: number;
}

/**
 * One record cleaned: what is article becomes blocks, all else is in `removed` with its reason.
 * Every word of the (neutralised) source is in one of the two.
 */
export function cleanArticle(record: ArticleRecord, options: CleanOptions = {}): Article {
	const {all, language, facts, steps} = readSource(record);
	const known = withFacts(record, facts);
	const title = oneLine(known.title);
	const start: Draft = {lines: all, removed: [], metadata: noMetadata, language};
	const draft = steps.reduce((before, step) => step.apply(before, {all, title}), start);
	const url = oneLine(known.url) ?? draft.metadata.url;
	return {
		id: articleId(recordId(record)),
		number: options.number ?? 1,
		source: record.source ?? record.url ?? '-',
		url,
		...describe(known, draft, title),
		language,
		topic: record.topic ? neutraliseLine(record.topic) : null,
		topics: [],
		story: record.story ? storyId(record.story) : null,
		...compose(draft, url),
		removed: draft.removed.toSorted(byLine),
	};
}

/** What is to be cleaned, and how: pages and plain texts have a table of steps each. */
interface Source {
	readonly all: readonly Line[];
	readonly language: string;
	readonly facts: PageFacts | null;
	readonly steps: readonly Step[];
}

function readSource({text, html, language: named}: ArticleRecord): Source {
	const given = languageCode(named);
	if (typeof text !== 'string' && html) {
		const page = readPage(html);
		const language = given ?? page.language;
		return {
			all: readPageLines({...page, language}),
			language,
			facts: page.facts,
			steps: page.content.isFragment ? fragmentSteps : pageSteps,
		};
	}
	const raw = joinBrokenLines(unwrapLines(splitLines(neutralise(text ?? ''))));
	const language = given ?? detectLanguage(beginningOf(raw));
	return {all: readLines(raw, language), language, facts: null, steps: textSteps};
}

/** Menus over an article are short and in any language. In characters. */
const tellingLength = 60;
/** Enough to tell a language by. In lines. */
const tellingLines = 20;

/** The first lines that say something, else the first of all. */
function beginningOf(lines: readonly RawLine[]): string {
	const telling: string[] = [];
	for (const {text} of lines) {
		if (text.length >= tellingLength) telling.push(text);
		if (telling.length === tellingLines) break;
	}
	return (telling.length > 0 ? telling : lines.slice(0, tellingLines).map(({text}) => text)).join('\n');
}

type Described = Pick<
	Article,
	'title' | 'titleFrom' | 'kicker' | 'standfirst' | 'byline' | 'agency' | 'outlet' | 'published' | 'publishedFrom' | 'publishedEvidence'
>;

/** What the article says about itself; the record's own word comes first. */
function describe(
	{byline, agency, outlet, published}: Known,
	{lines, removed, metadata, language}: Draft,
	knownTitle: string | null,
): Described {
	const lead = (lines.find((line) => line.shape.isProse) ?? lines[0])?.text ?? '';
	const title = knownTitle || metadata.title;
	return {
		title: title ?? deriveTitle(lead, language),
		titleFrom: title ? 'given' : 'derived',
		kicker: metadata.kicker,
		standfirst: metadata.standfirst ?? findStandfirst(lines),
		byline: metadata.byline ?? oneLine(byline),
		agency: metadata.agency ?? oneLine(agency) ?? agencyOfText(lead, lines.at(-1)?.text ?? ''),
		outlet: oneLine(outlet) ?? metadata.outlet ?? findOutlet(removed),
		...dates(published, metadata, lead),
	};
}

function dates(known: string | null, metadata: Metadata, lead: string): Pick<Article, 'published' | 'publishedFrom' | 'publishedEvidence'> {
	const evidence = oneLine(known);
	const published = evidence && (isoDate(evidence) ?? findDateStamp(evidence)?.iso ?? null);
	if (published) return {published, publishedFrom: 'given', publishedEvidence: evidence};
	const stamp = metadata.publishedFrom === 'given' ? null : findDatelineStamp(lead);
	if (stamp) return {published: stamp.iso, publishedFrom: 'given', publishedEvidence: stamp.text};
	return {published: metadata.published, publishedFrom: metadata.publishedFrom, publishedEvidence: metadata.publishedEvidence};
}

/** What is known beside the text: by the record, else by the page's words for machines. */
type Known = Pick<PageFacts, 'title' | 'byline' | 'agency' | 'outlet' | 'published' | 'url'>;

const withFacts = (record: ArticleRecord, facts: PageFacts | null): Known => ({
	title: record.title ?? facts?.title ?? null,
	byline: record.byline ?? facts?.byline ?? null,
	agency: facts?.agency ?? null,
	outlet: record.outlet ?? facts?.outlet ?? null,
	published: record.published ?? facts?.published ?? null,
	url: record.url ?? facts?.url ?? null,
});

const oneLine = (text: string | null): string | null => (text ? neutraliseLine(text).trim() : '') || null;

/** The article's text with all that is counted in it. */
function compose({lines, metadata, language}: Draft, url: string | null): Pick<Article, 'blocks' | 'text' | 'words' | 'minutes'> {
	const blocks = makeBlocks(lines, metadata.standfirst ?? findStandfirst(lines), url);
	const text = blocks.map((block) => block.text).join(blockSeparator);
	const words = lines.reduce((sum, line) => sum + line.shape.words, 0);
	return {blocks, text, words, minutes: readingTime(words, language)};
}

const byLine = (a: Removal, b: Removal): number => a.line - b.line;
