import type {Brief} from '../../model/brief.js';
import {briefFields, storyRecord, summaryRecord} from '../../present/json/brief-fields.js';
import {briefView} from '../../present/views/brief-view.js';
import type {Command, Per} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import type {ExitCode} from '../exit-code.js';
import {loadBrief} from '../load-brief.js';

/** `brief`: topics, stories, summaries with citations. */
export async function brief({sources, per}: Extract<Command, {kind: 'brief'}>, context: Context): Promise<ExitCode> {
	const {brief: made, code} = await loadBrief(sources, context, {sentences: context.settings.sentences, per});
	await emit(presentation(made, per, context), context);
	return code;
}

const presentation = (made: Brief, per: Per, {settings}: Context) => ({
	object: () => briefFields(made),
	records: () =>
		made.topics.flatMap(({name, stories}) => stories.map((story) => (per === 'article' ? summaryRecord(story) : storyRecord(story, name)))),
	document: () => briefView(made, settings),
});
