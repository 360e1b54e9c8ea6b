import type {Article} from '../../model/article.js';
import {articleFields} from '../../present/json/article-fields.js';
import {present} from '../../present/present.js';
import {cleanView} from '../../present/views/clean-view.js';
import {rawView} from '../../present/views/raw-view.js';
import {isWanted} from '../../shelves/filter-shelves.js';
import {codeOf} from '../code-of.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit, pageOf} from '../emit.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {UsageError} from '../usage-error.js';

/** `clean`: dirty articles in, clean ones out; what can stream is answered before the next is read. */
export async function clean({sources}: Extract<Command, {kind: 'clean'}>, context: Context): Promise<ExitCode> {
	const {filter, format} = context.settings;
	if (filter.topic !== null) throw new UsageError((words) => words.noTopicsInClean);
	const whole: Article[] = [];
	let [code, count]: [ExitCode, number] = [exitCode.done, 0];
	const {streamArticles} = await import('../stream-articles.js');
	for await (const loaded of streamArticles(sources, context)) {
		if (loaded.kind === 'problem') code = worse(code, codeOf(loaded.problem));
		else if (isWanted(loaded.article, filter)) {
			if (format === 'json' || format === 'html') whole.push(loaded.article);
			else await write(loaded.article, count === 0, context);
			count++;
			if (count === filter.limit) break;
		}
	}
	if (format === 'json' || format === 'html') await emit(presentation(whole, context), context);
	return code;
}

async function write(article: Article, isFirst: boolean, context: Context): Promise<void> {
	const {format} = context.settings;
	const page = pageOf(context);
	// A filter hands on whole paragraphs; only for eyes they are wrapped.
	const isForEyes = context.settings.width !== null || (context.settings.output === null && context.io.stdout.isTTY === true);
	const text = present(presentation([article], context), format, isForEyes ? page : {...page, width: Number.POSITIVE_INFINITY});
	const rule = isFirst || format === 'ndjson' ? '' : present({...nothing, document: () => ruled}, format, page);
	await context.output.write(`${rule && `\n${rule}\n`}${text}`);
}

const nothing = {object: () => ({}), records: () => []};
const ruled = {title: '', language: 'en', parts: [{kind: 'rule'} as const]};

function presentation(articles: readonly Article[], {settings}: Context) {
	const records = () => articles.map(articleFields);
	return {
		object: () => ({articles: records()}),
		records,
		document: () => joinPages(articles.map((article) => (settings.raw ? rawView(article) : cleanView(article, settings)))),
	};
}

function joinPages(pages: readonly ReturnType<typeof cleanView>[]) {
	const [first] = pages;
	const parts = pages.flatMap((page, index) => (index === 0 ? page.parts : [{kind: 'rule'} as const, ...page.parts]));
	return {title: first?.title ?? '', language: first?.language ?? 'en', parts};
}
