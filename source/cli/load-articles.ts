import {asGiven} from '../as-given.js';
import {cleanArticle} from '../clean/clean-article.js';
import type {Failure} from '../ingest/ingested.js';
import {readSources} from '../ingest/read-sources.js';
import {neutraliseLine} from '../language/neutralise.js';
import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import type {ArticleRecord} from '../model/record.js';
import type {Language} from '../wording/language.js';
import {problemWords} from '../wording/problems.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode} from './exit-code.js';
import {findLibrary} from './find-library.js';

/** Articles as they come from their sources, each with the record it was made from; problems are reported on the way. */
export async function* streamArticles(sources: readonly string[], context: Context): AsyncGenerator<Loaded> {
	const {io, settings} = context;
	const named = sources.length > 0 ? sources : [findLibrary(io.env)];
	let number = 0;
	for await (const ingested of readSources(named, {stdin: io.stdin})) {
		if (ingested.kind === 'failure') {
			const problem = toProblem(ingested.failure, settings.language);
			await context.report(problem);
			yield {kind: 'problem', problem};
		} else {
			number++;
			const article = settings.raw ? asGiven(ingested.record, number) : cleanArticle(ingested.record, {number});
			yield {kind: 'article', article, record: ingested.record};
		}
	}
}

export type Loaded =
	| {readonly kind: 'article'; readonly article: Article; readonly record: ArticleRecord}
	| {readonly kind: 'problem'; readonly problem: Problem};

export interface Library {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** 0, or 3 if a source could not be read. */
	readonly code: ExitCode;
}

/** All articles of the sources. */
export async function loadArticles(sources: readonly string[], context: Context): Promise<Library> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for await (const loaded of streamArticles(sources, context)) {
		if (loaded.kind === 'article') articles.push(loaded.article);
		else problems.push(loaded.problem);
	}
	return {articles, problems, code: problems.length > 0 ? exitCode.sourceUnread : exitCode.done};
}

const toProblem = ({source, kind, detail}: Failure, language: Language): Problem => ({
	source: neutraliseLine(source),
	kind,
	message: neutraliseLine(problemWords(kind, detail, language)),
});
