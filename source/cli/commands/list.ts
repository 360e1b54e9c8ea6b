import {makeBrief} from '../../brief.js';
import {listedFields} from '../../present/json/article-fields.js';
import {toJson} from '../../present/json/to-json.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import type {ExitCode} from '../exit-code.js';
import {loadArticles} from '../load-articles.js';

/** `list`: one line per article, by topic and story. */
export async function list({sources}: Extract<Command, {kind: 'list'}>, context: Context): Promise<ExitCode> {
	const {articles, code} = await loadArticles(sources, context);
	const brief = makeBrief(articles, {sentences: 0, language: context.settings.language});
	for (const article of brief.articles) await context.output.write(`${toJson(listedFields(article, context.settings.explain))}\n`);
	return code;
}
