import type {Article} from '../model/article.js';
import type {Problem} from '../model/problem.js';
import {codeOf} from './code-of.js';
import type {Context} from './context.js';
import {type ExitCode, exitCode, worse} from './exit-code.js';
import {streamArticles} from './stream-articles.js';

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
