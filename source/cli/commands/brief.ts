import {collectFigures} from '../../analyse/figures/collect-figures.js';
import {keyFigures} from '../../analyse/summary/key-figures.js';
import type {Brief} from '../../model/brief.js';
import type {Briefing, News} from '../../model/briefing.js';
import type {Shown} from '../../model/shown.js';
import {briefingHtml} from '../../present/html/briefing-html.js';
import {briefFields, storyRecord, summaryRecord} from '../../present/json/brief-fields.js';
import {briefView} from '../../present/views/brief-view.js';
import {fingerprint, isFresh} from '../../shelves/is-fresh.js';
import {openShownStore} from '../../store/open-shown-store.js';
import {usageWords} from '../../wording/usage.js';
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
	const {brief: extracted, code} = await loadBrief(sources, context, {sentences: settings.sentences, per});
	const made = settings.model === null ? extracted : await written(extracted, settings.model, context);
	await emit(presentation(made, per, newsOf(made, shown), context), context);
	const isRemembered = !isForReading(context) || store.save({last: localTime(io.now), articles: printsOf(made)});
	if (!isRemembered && settings.filter.unseen) await context.warn(usageWords[settings.language].notRemembered);
	return code;
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

function presentation(made: Brief, per: Per, news: News, {settings}: Context) {
	const briefing = (): Briefing => ({...made, figures: keyFigures(collectFigures(made.articles), made), news});
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
