import type {PlacedArticle} from '../../model/article.js';
import type {StoryFact, StoryFacts, StoryReport, Telling} from '../../model/story-facts.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {readerWords} from '../../wording/reader.js';
import {clipLine} from './clip-line.js';
import type {Line, Role} from './line.js';
import {padLine} from './pad-line.js';
import {printable} from './printable.js';
import {type Symbols, symbols} from './symbols.js';
import {wrapText} from './wrap.js';

/** "matrix": which fact stands in which telling. "timeline": who reported when, and what first. */
export type StoryView = 'matrix' | 'timeline';

export interface StoryPageOptions {
	readonly width: number;
	/** Index of the selected fact or telling. */
	readonly cursor: number;
	readonly view: StoryView;
	readonly language: Language;
	readonly ascii: boolean;
}

export interface StoryPage {
	readonly head: readonly Line[];
	readonly lines: readonly Line[];
	/** For each line the index of its fact or telling. */
	readonly entryAt: readonly number[];
}

interface Setting extends StoryPageOptions {
	readonly sign: Symbols;
	/** By time. */
	readonly tellings: readonly PlacedArticle[];
}

/** A story's facts, one below the other with a column of marks for each telling, or its tellings by time. */
export function storyPage({timeline, facts}: StoryFacts, tellings: readonly PlacedArticle[], options: StoryPageOptions): StoryPage {
	const byId = new Map(tellings.map((article) => [article.id, article]));
	const inOrder = timeline.flatMap(({article}) => byId.get(article) ?? []);
	const setting: Setting = {...options, sign: symbols(options.ascii), tellings: inOrder};
	const isTimeline = options.view === 'timeline';
	const parts = isTimeline
		? timeline.map((report, place) => reportLines(report, inOrder[place], place === options.cursor, setting))
		: facts.map((fact, place) => factLines(fact, place === options.cursor, setting));
	return {
		head: (isTimeline ? [] : matrixHead(setting)).map((line) => clipLine(line, options.width, setting.sign.ellipsis)),
		lines: parts.flat().map((line) => clipLine(line, options.width, setting.sign.ellipsis)),
		entryAt: parts.flatMap((lines, place) => lines.map(() => place)),
	};
}

/** In columns: the selection and a blank before a row; a mark with the blank after it; the least a sentence needs beside the marks. */
const leadWidth = 2;
const gap = 1;
const leastText = 30;

const nameOf = ({number}: PlacedArticle): string => `[${number}]`;

const marksWidth = ({tellings}: Setting): number => leadWidth + tellings.reduce((sum, article) => sum + nameOf(article).length + gap, 0);

const lead = (selected: boolean, {sign}: Setting): Line => [
	{text: selected ? `${sign.selected} ` : '  ', role: selected ? 'selected' : 'text'},
];

function matrixHead(setting: Setting): readonly Line[] {
	const names = setting.tellings.map((article) => ({text: `${nameOf(article)} `, role: 'strong' as const}));
	const legend = {text: readerWords[setting.language].factMarks, role: 'muted' as const};
	const row: Line = [...lead(false, setting), ...names];
	return marksWidth(setting) + legend.text.length <= setting.width ? [[...row, legend]] : [row];
}

const roles: Readonly<Record<Telling, Role>> = {first: 'strong', same: 'same', related: 'related', differs: 'differs'};

function factLines({mentions}: StoryFact, selected: boolean, setting: Setting): readonly Line[] {
	const {sign, tellings, width} = setting;
	const marks = tellings.flatMap((article): Line => {
		const found = mentions.find((mention) => mention.article === article.id);
		const room = nameOf(article).length + gap;
		if (!found) return [{text: ` ${sign.dot}`.padEnd(room), role: 'muted'}];
		if (mentions.length === 1) return [{text: ` ${sign.only}`.padEnd(room), role: 'only'}];
		return [{text: ` ${found.how === 'first' ? '1' : sign[found.how]}`.padEnd(room), role: roles[found.how]}];
	});
	const beside = width - marksWidth(setting) >= leastText;
	const indent = beside ? marksWidth(setting) : leadWidth;
	const text = wrapText(mentions[0].text, width - indent).map((row): Line => [{text: row.text, role: selected ? 'selected' : 'text'}]);
	const first: Line = [...lead(selected, setting), ...marks];
	const rest = text.map((line) => [...padLine([], indent), ...line]);
	return beside ? [[...first, ...(text[0] ?? [])], ...rest.slice(1)] : [first, ...rest];
}

/** A telling: when and where it stood, its headline, and what it was the first to tell. */
function reportLines(
	{published, first, alone}: StoryReport,
	article: PlacedArticle | undefined,
	selected: boolean,
	setting: Setting,
): readonly Line[] {
	if (!article) return [];
	const {language, sign} = setting;
	const words = readerWords[language];
	const when = published ? formatDate(published, language, 'long') : words.noDate;
	const where = [article.outlet, article.byline].flatMap((fact) => fact ?? []);
	const indent: Line = [{text: '  ', role: 'text'}];
	return [
		[
			...lead(selected, setting),
			{text: `${nameOf(article)} `, role: 'strong'},
			{text: printable([when, ...where].join(` ${sign.dot} `)), role: 'muted'},
		],
		[...indent, {text: printable(article.title), role: selected ? 'selected' : 'headline'}],
		[...indent, {text: words.firstFacts(first, alone), role: first > 0 ? 'only' : 'muted'}],
		[],
	];
}
