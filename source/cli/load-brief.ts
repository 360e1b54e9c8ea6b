import {makeBrief} from '../brief.js';
import type {Brief} from '../model/brief.js';
import {usageWords} from '../wording/usage.js';
import type {Per} from './command.js';
import type {Context} from './context.js';
import type {ExitCode} from './exit-code.js';
import {loadArticles} from './load-articles.js';
import type {Progress} from './progress.js';

export interface BriefRequest {
	/** Sentences per summary; 0 where nobody reads them. */
	readonly sentences: number;
	readonly per?: Per;
	/** Whether --topic, --since, --until and --limit choose articles here. */
	readonly filtered?: boolean;
	/** Told how far loading is. */
	readonly progress?: Progress | null;
}

/** The briefing of the sources, and 0 or 3 for how reading them went. */
export async function loadBrief(
	sources: readonly string[],
	context: Context,
	{sentences, per = 'story', filtered = true, progress = null}: BriefRequest,
): Promise<{readonly brief: Brief; readonly code: ExitCode}> {
	const {language, filter} = context.settings;
	const {articles, problems, code} = await loadArticles(sources, context, progress);
	await progress?.grouping();
	const brief = makeBrief(articles, {sentences, language, per, problems, ...(filtered ? {only: filter} : {})});
	if (articles.length > 0 && brief.articles.length === 0) await context.warn(usageWords[language].nothingChosen);
	return {brief, code};
}
