import {articleFields} from '../../present/json/article-fields.js';
import {toJson} from '../../present/json/to-json.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {type ExitCode, exitCode} from '../exit-code.js';
import {streamArticles} from '../load-articles.js';

/** `clean`: dirty articles in, clean ones out, each answered before the next is read. */
export async function clean({sources}: Extract<Command, {kind: 'clean'}>, context: Context): Promise<ExitCode> {
	let code: ExitCode = exitCode.done;
	for await (const loaded of streamArticles(sources, context)) {
		if (loaded.kind === 'article') await context.output.write(`${toJson(articleFields(loaded.article))}\n`);
		else code = exitCode.sourceUnread;
	}
	return code;
}
