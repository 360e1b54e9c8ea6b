import {articleFields} from '../../present/json/article-fields.js';
import {articleView} from '../../present/views/article-view.js';
import {rawView} from '../../present/views/raw-view.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import type {ExitCode} from '../exit-code.js';
import {findArticles} from '../find-articles.js';

/** `read`: one article in the clean view. */
export async function read({article: name, sources}: Extract<Command, {kind: 'read'}>, context: Context): Promise<ExitCode> {
	const {articles, code} = await findArticles([name], sources, context);
	const [article] = articles;
	if (!article) return code;
	const fields = () => articleFields(article);
	await emit(
		{
			object: fields,
			records: () => [fields()],
			document: () => (context.settings.raw ? rawView(article) : articleView(article, context.settings)),
		},
		context,
	);
	return code;
}
