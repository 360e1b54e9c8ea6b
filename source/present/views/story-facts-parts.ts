import type {Article} from '../../model/article.js';
import type {StoryFact, StoryFacts, Telling} from '../../model/story-facts.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {printWords} from '../../wording/print.js';
import {readerWords} from '../../wording/reader.js';
import type {Column, Columns, Part, Spans, Tone} from '../document/document.js';
import {joined, span} from '../document/spans.js';

/** A story's tellings: who reported what first, then a matrix of the facts, a column for each telling. */
export function storyFactsParts({timeline, facts}: StoryFacts, tellings: readonly Article[], language: Language): Part[] {
	const words = printWords[language];
	const byId = new Map(tellings.map((article) => [article.id, article]));
	const inOrder = timeline.flatMap(({article}) => byId.get(article) ?? []);
	return [
		{kind: 'heading', level: 2, spans: span(words.whoFirst, 'topic')},
		{
			kind: 'table',
			columns: timelineColumns,
			rows: timeline.map((report, place) => timelineRow(report, inOrder[place], language)),
			showsHead: false,
			tight: true,
		},
		{kind: 'heading', level: 2, spans: span(words.whatWhere, 'topic')},
		{kind: 'paragraph', spans: span(readerWords[language].factMarks, 'muted'), tight: true},
		{
			kind: 'table',
			columns: matrixColumns(inOrder),
			rows: facts.map((fact) => matrixRow(fact, inOrder)),
			showsHead: true,
			tight: true,
		},
	];
}

const timelineColumns: Columns = [
	{head: '', align: 'right', fit: 'fixed'},
	{head: '', align: 'left', fit: 'fixed'},
	{head: '', align: 'left', fit: 'wrap'},
];

function timelineRow({first, alone, published}: StoryFacts['timeline'][number], article: Article | undefined, language: Language): Spans[] {
	const date = published ? formatDate(published, language, 'long') : readerWords[language].noDate;
	const facts = readerWords[language].firstFacts(first, alone);
	return [
		span(article ? `[${article.number}]` : '', 'cite'),
		span(date, 'muted'),
		joined([span(article?.outlet ?? article?.byline ?? null), span(article?.title ?? null, 'headline'), span(facts, 'muted')]),
	];
}

const matrixColumns = (tellings: readonly Article[]): Columns => [
	...tellings.map(({number}): Column => ({head: `[${number}]`, align: 'left', fit: 'fixed'})),
	{head: '', align: 'left', fit: 'wrap'},
];

const marks: Readonly<Record<Telling, readonly [mark: string, tone: Tone]>> = {
	first: ['1', 'strong'],
	same: ['=', 'same'],
	related: ['~', 'related'],
	differs: ['!', 'differs'],
};
const alone = ['+', 'only'] as const;

function matrixRow({mentions}: StoryFact, tellings: readonly Article[]): Spans[] {
	const cell = ({id}: Article): Spans => {
		const found = mentions.find(({article}) => article === id);
		if (!found) return span('·', 'muted');
		return span(...(mentions.length === 1 ? alone : marks[found.how]));
	};
	return [...tellings.map(cell), span(mentions[0].text)];
}
