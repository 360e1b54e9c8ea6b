import {placedFields} from '../../present/json/placed-fields.js';
import {listView} from '../../present/views/list-view.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** `list`: one line per article, by topic and story. */
export async function list({sources}: Extract<Command, {kind: 'list'}>, context: Context): Promise<ExitCode> {
	const {brief, code} = await loadBrief(sources, context, {sentences: 0});
	const records = () => brief.articles.map(placedFields);
	await emit({object: () => ({articles: records()}), records, document: () => listView(brief, context.settings)}, context);
	return code;
}
