import {makeBrief} from '../../brief.js';
import {briefFields, storyRecord, summaryRecord} from '../../present/json/brief-fields.js';
import {toJson} from '../../present/json/to-json.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import type {ExitCode} from '../exit-code.js';
import {loadArticles} from '../load-articles.js';

/** `brief`: topics, stories, summaries with citations. */
export async function brief({sources, per}: Extract<Command, {kind: 'brief'}>, context: Context): Promise<ExitCode> {
	const {sentences, language, format} = context.settings;
	const {articles, problems, code} = await loadArticles(sources, context);
	const made = makeBrief(articles, {sentences, language, problems, per});
	if (format === 'ndjson') {
		for (const {name, stories} of made.topics)
			for (const story of stories)
				await context.output.write(`${toJson(per === 'article' ? summaryRecord(story) : storyRecord(story, name))}\n`);
	} else await context.output.write(`${toJson({schema: 'meta-brief/1', ...briefFields(made)}, 2)}\n`);
	return code;
}
