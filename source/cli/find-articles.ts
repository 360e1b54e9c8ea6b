import {existsSync, statSync} from 'node:fs';
import {fold} from '../language/fold.js';
import type {Article} from '../model/article.js';
import {usageWords} from '../wording/usage.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode, worse} from './exit-code.js';
import {loadBrief} from './load-brief.js';
import {UsageError} from './usage-error.js';

export interface FoundArticles {
	/** In the order of their names; empty if one is not there. */
	readonly articles: readonly Article[];
	readonly code: ExitCode;
}

/**
 * The articles that are called by id, number in `list`, path of a file or part of an id, in this order of preference.
 * Sources are read only if a name is no file. Throws UsageError if a name fits several articles.
 */
export async function findArticles(names: readonly string[], sources: readonly string[], context: Context): Promise<FoundArticles> {
	const needsLibrary = sources.length > 0 || !names.every(isFile);
	const library = needsLibrary ? await loadBrief(sources, context, {sentences: 0, filtered: false}) : null;
	const found: Article[] = [];
	let code = library?.code ?? exitCode.done;
	for (const name of names) {
		const one =
			byName(name, library?.brief.articles ?? []) ??
			(isFile(name) ? await fromFile(name, context) : byPart(name, library?.brief.articles ?? []));
		if (one) found.push(one);
		else {
			await context.warn(usageWords[context.settings.language].notFound(name));
			code = worse(code, exitCode.nothingFound);
		}
	}
	return {articles: found.length === names.length ? found : [], code};
}

const isFile = (name: string) => existsSync(name) && !statSync(name).isDirectory();

function byName(name: string, articles: readonly Article[]): Article | undefined {
	return articles.find(({id}) => id === name) ?? articles.find(({number}) => String(number) === name);
}

async function fromFile(path: string, context: Context): Promise<Article | undefined> {
	const {loadArticles} = await import('./load-articles.js');
	const {articles} = await loadArticles([path], context);
	const [only] = articles;
	if (articles.length > 1) throw new UsageError((words) => words.severalInFile(path, articles.length, some(articles)));
	return only;
}

/** An id that begins with the part is meant before one that has it somewhere. */
function byPart(part: string, articles: readonly Article[]): Article | undefined {
	const [key, ids] = [fold(part), articles.map(({id}) => fold(id))];
	const begins = articles.filter((_, index) => ids[index]?.startsWith(key));
	const fitting = begins.length > 0 ? begins : articles.filter((_, index) => ids[index]?.includes(key));
	if (fitting.length > 1) throw new UsageError((words) => words.severalFit(part, fitting.length, some(fitting)));
	return fitting[0];
}

/** Names enough to choose from. */
const shown = 5;

const some = (articles: readonly Article[]) =>
	articles
		.slice(0, shown)
		.map(({id}) => id)
		.join(', ') + (articles.length > shown ? ', …' : '');
