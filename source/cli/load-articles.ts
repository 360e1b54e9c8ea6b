import {asGiven} from '../as-given.js';
import {cleanArticle} from '../clean/clean-article.js';
import type {Failure} from '../ingest/ingested.js';
import {readSources} from '../ingest/read-sources.js';
import {neutraliseLine} from '../language/neutralise.js';
import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import {problemWords} from '../wording/problems.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode, worse} from './exit-code.js';
import {findLibrary} from './find-library.js';

/** Articles as they come from their sources; problems are reported on the way. */
export async function* streamArticles(sources: readonly string[], context: Context): AsyncGenerator<Loaded> {
	const {io, settings} = context;
	const named = sources.length > 0 ? sources : [findLibrary(io.env)];
	let number = 0;
	for await (const ingested of readSources(named, {stdin: io.stdin})) {
		if (ingested.kind === 'failure') {
			yield* reported(ingested.failure, context);
		} else {
			number++;
			const article = settings.raw ? asGiven(ingested.record, number) : cleanArticle(ingested.record, {number});
			yield {kind: 'article', article};
			if (article.text === '') yield* reported({source: article.source, kind: 'noArticle', detail: null}, context);
		}
	}
}

async function* reported({source, kind, detail}: Failure, context: Context): AsyncGenerator<Loaded> {
	const message = neutraliseLine(problemWords(kind, detail, context.settings.language));
	const problem = {source: neutraliseLine(source), kind, message};
	await context.report(problem);
	yield {kind: 'problem', problem};
}

export type Loaded = {readonly kind: 'article'; readonly article: Article} | {readonly kind: 'problem'; readonly problem: Problem};

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
	return {articles, problems, code: problems.reduce<ExitCode>((code, problem) => worse(code, codeOf(problem)), exitCode.done)};
}

/** 3 for a source that could not be read; one that was read and holds no article is but told of. */
export const codeOf = ({kind}: Problem): ExitCode => (kind === 'noArticle' ? exitCode.done : exitCode.sourceUnread);
