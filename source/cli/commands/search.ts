import {localDay} from '../../language/local-day.js';
import {type Marks, noMarks} from '../../model/marks.js';
import type {Hit} from '../../model/search.js';
import {hitFields} from '../../present/json/found-fields.js';
import {hitsView} from '../../present/views/hits-view.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** Hits shown where --limit says nothing. */
const usualHits = 20;

/** `search`: ranked hits with snippets; printed pages have one a story, JSON one an article. */
export async function search({query, sources}: Extract<Command, {kind: 'search'}>, context: Context): Promise<ExitCode> {
	const {filter: given, explain, format} = context.settings;
	const {limit, ...filter} = given;
	const among = {...context, settings: {...context.settings, filter: {...filter, limit: null}}};
	const {brief, code, collection} = await loadBrief(sources, among, {sentences: 0});
	const {searchAmong} = await import('../search/search-among.js');
	const marks = await marksFor(query, context);
	const hits = searchAmong(brief.articles, collection).query(query, {
		...{limit: limit ?? usualHits, today: localDay(context.io.now), marks, explain},
		perStory: format !== 'json' && format !== 'ndjson',
	});
	const articles = new Map(brief.articles.map((article) => [article.id, article]));
	const found = hits.flatMap((hit: Hit) => {
		const article = articles.get(hit.id);
		return article ? [{hit, article}] : [];
	});
	const records = () => hits.map(hitFields);
	await emit({object: () => ({query, hits: records()}), records, document: () => hitsView(query, found, context.settings)}, context);
	return hits.length > 0 ? code : worse(code, exitCode.nothingFound);
}

/** Read marks and stars, where the query may ask for them. */
async function marksFor(query: string, {io}: Context): Promise<Marks> {
	if (!/(?:is|ist):/iu.test(query)) return noMarks;
	const [{openMarkStore}, {marksPath}] = [await import('../../store/open-mark-store.js'), await import('../../store/marks-path.js')];
	return openMarkStore(await marksPath(io.env)).load().marks;
}
