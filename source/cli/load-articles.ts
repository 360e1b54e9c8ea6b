import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import {codeOf} from './code-of.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode, worse} from './exit-code.js';
import type {Progress} from './progress.js';
import {streamArticles} from './stream-articles.js';

export interface Library {
	readonly articles: readonly Article[];
	readonly problems: readonly Problem[];
	/** 0, or 3 if a source could not be read. */
	readonly code: ExitCode;
}

/** All articles of the sources; `progress` is told of each. */
export async function loadArticles(sources: readonly string[], context: Context, progress: Progress | null = null): Promise<Library> {
	const articles: Article[] = [];
	const problems: Problem[] = [];
	for await (const loaded of streamArticles(sources, context)) {
		if (loaded.kind === 'article') articles.push(loaded.article);
		else problems.push(loaded.problem);
		if (loaded.kind === 'article') await progress?.read(articles.length, loaded.article.source);
	}
	return {articles, problems, code: problems.reduce<ExitCode>((code, problem) => worse(code, codeOf(problem)), exitCode.done)};
}
