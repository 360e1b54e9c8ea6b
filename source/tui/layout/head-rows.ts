import type {Article} from '../../model/article.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {articleFacts} from './article-facts.js';
import {type BlockOptions, blockRows} from './block-rows.js';
import {factLines} from './fact-lines.js';
import type {Line, Role} from './line.js';
import {type PageRow, space} from './page-row.js';
import {plainSigns} from './plain-signs.js';
import {wrapLines} from './wrap-lines.js';

export interface HeadOptions extends BlockOptions {
	readonly language: Language;
	readonly ascii: boolean;
	/** Why the article is in its story, where that is to be said. */
	readonly why?: string | null;
	/** The article's own page, where its headline is to lead there. */
	readonly page: string | null;
}

/** Kicker, headline, standfirst and the line of facts; a standfirst that is the first block stands here only, with its place in the text. */
export function headRows(article: Article, options: HeadOptions): readonly PageRow[] {
	const {measure} = options;
	const kicker = article.kicker?.toLocaleUpperCase(article.language === 'de' ? 'de' : 'en') ?? '';
	const standfirst = standfirstRows(article, options);
	return [
		...plain(wrapLines(kicker, measure, 'kicker')),
		...plain(wrapLines(article.title, measure, 'headline').map((line) => leadingTo(options.page, line))),
		...(standfirst.length > brief ? [space] : []),
		...standfirst,
		space,
		...plain(factLines(articleFacts(article, options.language), measure, options.sign)),
		...provenance(article, options),
		...(options.why ? plain(factLines(options.why.split(' · '), measure, options.sign)) : []),
		space,
	];
}

const leadingTo = (page: string | null, line: Line): Line => (page === null ? line : line.map((span) => ({...span, link: page})));

/** In rows: a longer standfirst stands apart from the headline, as the paragraph it is. */
const brief = 3;

/** The number of blocks the head has taken from the body. */
export const blocksInHead = ({standfirst, blocks}: Article): number => (standfirst !== null && blocks[0]?.text === standfirst ? 1 : 0);

const plain = (lines: readonly Line[]): PageRow[] => lines.map((line) => ({line, shows: null}));

function standfirstRows(article: Article, options: HeadOptions): readonly PageRow[] {
	const role: Role = 'standfirst';
	const [first] = article.blocks;
	if (first && blocksInHead(article) > 0) return blockRows({...first, kind: 'paragraph'}, 0, {...options, role});
	return plain(wrapLines(article.standfirst ?? '', options.measure, role));
}

/** What was inferred, and from which words: said once, quietly. */
function provenance({titleFrom, publishedFrom, publishedEvidence}: Article, {measure, language, sign, ascii}: HeadOptions): PageRow[] {
	const words = readerWords[language];
	const notes = [
		...(titleFrom === 'derived' ? [words.derivedTitle] : []),
		...(publishedFrom === 'inferred' && publishedEvidence ? [words.inferredDate(publishedEvidence)] : []),
	];
	return plain(
		factLines(
			notes.map((note) => plainSigns(note, ascii)),
			measure,
			sign,
		),
	);
}
