import type {Brief} from '../../model/brief.js';
import type {Briefing, KeyFigure, News} from '../../model/briefing.js';
import type {Shown} from '../../model/shown.js';
import {briefingHtml} from '../../present/html/briefing-html.js';
import {briefFields, storyRecord, summaryRecord} from '../../present/json/brief-fields.js';
import {briefView} from '../../present/views/brief-view.js';
import {fingerprint, isFresh} from '../../shelves/is-fresh.js';
import {openShownStore} from '../../store/open-shown-store.js';
import {usageWords} from '../../wording/usage.js';
import {keepBriefing} from '../collection/kept-briefing.js';
import {originOf} from '../collection/origin.js';
import type {Command, Per} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** `brief`: topics, stories, summaries with citations. What is printed for reading counts as shown from then on. */
export async function brief({sources, per}: Extract<Command, {kind: 'brief'}>, context: Context): Promise<ExitCode> {
	const {settings, io} = context;
	const store = await openShownStore(io.env);
	const shown = store.load();
	const {brief: extracted, code, kept} = await loadBrief(sources, context, {sentences: settings.sentences, per});
	const made = settings.model === null ? extracted : await written(extracted, settings.model, context);
	const figures = kept && made === extracted ? kept.figures : await figuresOf(made, context);
	await emit(presentation(made, per, figures, newsOf(made, shown), context), context);
	const origin = originOf(made);
	if (origin && !kept && settings.format !== 'ndjson') keepBriefing(origin, settings.sentences, made, figures);
	const isRemembered = !isForReading(context) || store.save({last: localTime(io.now), articles: printsOf(made)});
	if (!isRemembered && settings.filter.unseen) await context.warn(usageWords[settings.language].notRemembered);
	return code;
}

/** The figures to know; records say nothing of them. */
async function figuresOf(made: Brief, {settings}: Context): Promise<readonly KeyFigure[]> {
	if (settings.format === 'ndjson') return [];
	const {collectFigures} = await import('../../analyse/figures/collect-figures.js');
	const {keyFigures} = await import('../../analyse/summary/key-figures.js');
	return keyFigures(collectFigures(made.articles), made);
}

/** Loaded for those who ask for a model. */
const written = async (brief: Brief, model: string, context: Context): Promise<Brief> =>
	(await import('../model/write-summaries.js')).writeSummaries(brief, model, context);

/** Programs may ask as often as they like; who asks for what is new reads it. */
const isForReading = ({settings: {format, filter}}: Context): boolean =>
	Boolean(filter.unseen) || (format !== 'json' && format !== 'ndjson');

const printsOf = ({articles}: Brief): Shown['articles'] => new Map(articles.map((article) => [article.id, fingerprint(article)]));

const newsOf = ({articles}: Brief, shown: Shown): News => ({
	since: shown.last,
	articles: new Set(articles.filter((article) => isFresh(article, shown)).map(({id}) => id)),
});

/** "2025-06-09T07:12" where the reader is: a time of publication is shown the same way. */
function localTime(now: Date): string {
	const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
	return local.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

function presentation(made: Brief, per: Per, figures: readonly KeyFigure[], news: News, {settings}: Context) {
	const briefing = (): Briefing => ({...made, figures, news});
	return {
		object: () => briefFields(briefing()),
		records: () =>
			made.topics.flatMap(({name, stories}) =>
				stories.map((story) => (per === 'article' ? summaryRecord(story) : storyRecord(story, name))),
			),
		document: () => briefView(briefing(), settings),
		html: () => briefingHtml(briefing(), settings.language),
	};
}
