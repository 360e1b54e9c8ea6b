import {promptFor} from '../../analyse/summary/generated/prompt-for.js';
import {readAnswer} from '../../analyse/summary/generated/read-answer.js';
import {sourceSentences} from '../../analyse/summary/generated/source-sentences.js';
import type {PlacedArticle} from '../../model/article.js';
import type {Brief, Story} from '../../model/brief.js';
import type {ArticleId} from '../../model/ids.js';
import {modelWords} from '../../wording/model.js';
import type {Context} from '../context.js';
import {askModel} from './ask-model.js';
import {type Endpoint, endpointOf} from './endpoint.js';

/** How long a story may take: a model on a processor without a graphics card writes a few words a second. Milliseconds. */
const patience = 120_000;

/**
 * The brief with summaries by the model the user named, story by story; a story of which nothing holds against its sources keeps
 * its extractive one. The first failure ends the asking, with one line on stderr, and the rest stays as it is.
 */
export async function writeSummaries(brief: Brief, model: string, context: Context): Promise<Brief> {
	const {settings, io} = context;
	const words = modelWords[settings.language];
	const endpoint = endpointOf(io.env);
	if (!endpoint) {
		await context.warn(words.noAddress);
		return brief;
	}
	const articles = new Map(brief.articles.map((article) => [article.id, article]));
	const written = new Map<Story, Story>();
	for (const story of brief.topics.flatMap(({stories}) => stories)) {
		const told = await writeStory(story, {articles, model, endpoint, count: settings.sentences});
		if (typeof told === 'string') {
			await context.warn(words.noAnswer(model, endpoint.url.host, told));
			break;
		}
		written.set(story, told);
	}
	return {...brief, topics: brief.topics.map(({name, stories}) => ({name, stories: stories.map((story) => written.get(story) ?? story)}))};
}

interface Writing {
	readonly articles: ReadonlyMap<ArticleId, PlacedArticle>;
	readonly model: string;
	readonly endpoint: Endpoint;
	readonly count: number;
}

/** The story as the model tells it, or why there was no answer. */
async function writeStory(story: Story, {articles, model, endpoint, count}: Writing): Promise<Story | string> {
	const tellings = story.articles.flatMap((id) => articles.get(id) ?? []);
	const language = tellings[0]?.language ?? 'en';
	const sources = sourceSentences(tellings);
	if (sources.length === 0 || count === 0) return story;
	const answer = await askModel(endpoint, {model, messages: promptFor(sources, count, language), patience});
	if (answer.kind === 'failure') return answer.reason;
	const summary = readAnswer(answer.text, sources, count, language);
	return summary.length > 0 ? {...story, summary} : story;
}
