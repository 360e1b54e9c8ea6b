import {hitFields} from '../../present/json/found-fields.js';
import {hitsView} from '../../present/views/hits-view.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** Hits shown where --limit says nothing. */
const usualHits = 20;

/** `search`: ranked hits with snippets. */
export async function search({query, sources}: Extract<Command, {kind: 'search'}>, context: Context): Promise<ExitCode> {
	const {limit, ...filter} = context.settings.filter;
	const among = {...context, settings: {...context.settings, filter: {...filter, limit: null}}};
	const {brief, code} = await loadBrief(sources, among, {sentences: 0});
	const {createSearch} = await import('../../analyse/search/create-search.js');
	const hits = createSearch(brief.articles).query(query, {limit: limit ?? usualHits});
	const articles = new Map(brief.articles.map((article) => [article.id, article]));
	const found = hits.flatMap((hit) => {
		const article = articles.get(hit.id);
		return article ? [{hit, article}] : [];
	});
	const records = () => hits.map(hitFields);
	await emit({object: () => ({query, hits: records()}), records, document: () => hitsView(query, found, context.settings)}, context);
	return hits.length > 0 ? code : worse(code, exitCode.nothingFound);
}
