import {addEdit} from '../../analyse/coverage/add-edit.js';
import type {Article} from '../../model/article.js';
import type {StoryEdit} from '../../model/story-edit.js';
import {span} from '../../present/document/spans.js';
import {storyEditStore} from '../../store/story-edits.js';
import {storyWords} from '../../wording/stories.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import {type ExitCode, exitCode} from '../exit-code.js';
import {findArticles} from '../find-articles.js';

/** `split` and `join`: what a reader settles by hand about a story is kept, and applied from then on. */
export async function editStory(command: Extract<Command, {kind: 'split' | 'join'}>, context: Context): Promise<ExitCode> {
	const {articles, code} = await findArticles(command.articles, command.sources, context);
	const [article, other] = articles;
	if (!article) return code;
	const edit: StoryEdit = other ? {kind: 'join', article: article.id, to: other.id} : {kind: 'split', article: article.id};
	const {language} = context.settings;
	const trouble = (await storyEditStore(context.io.env)).change((edits) => addEdit(edits, edit));
	if (trouble !== null) await context.warn(storyWords[language].troubles[trouble]);
	if (trouble !== null && trouble !== 'damaged') return exitCode.sourceUnread;
	await emit({object: () => edit, records: () => [edit], document: () => said(article, other ?? null, context)}, context);
	return code;
}

function said({title}: Article, other: Article | null, {settings: {language}}: Context) {
	const words = storyWords[language];
	const line = other ? words.joined(title, other.title) : words.splitOff(title);
	return {title: line, language, parts: [{kind: 'paragraph', spans: span(line)} as const]};
}
