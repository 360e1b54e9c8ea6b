import {compareArticles} from '../../analyse/compare/compare-articles.js';
import {gatherFacts} from '../../analyse/compare/facts/gather-facts.js';
import {markWords} from '../../analyse/compare/mark-words.js';
import type {Article} from '../../model/article.js';
import type {Brief} from '../../model/brief.js';
import {articleId} from '../../model/ids.js';
import {comparisonFields} from '../../present/json/comparison-fields.js';
import {storyFactsFields} from '../../present/json/story-facts-fields.js';
import type {Presentation} from '../../present/present.js';
import {type ComparedStory, comparedStoriesView} from '../../present/views/compared-stories-view.js';
import {type ComparedArticles, comparisonView} from '../../present/views/comparison-view.js';
import {usageWords} from '../../wording/usage.js';
import type {Command} from '../command.js';
import type {Context} from '../context.js';
import {emit} from '../emit.js';
import {type ExitCode, exitCode, worse} from '../exit-code.js';
import {findArticles} from '../find-articles.js';
import {loadBrief} from '../load-brief.js';

/** `compare`: two articles side by side, or the lead telling of every story with each other telling of it. */
export async function compare(command: Extract<Command, {kind: 'compare'}>, context: Context): Promise<ExitCode> {
	return command.pair ? comparePair(command.pair, command.sources, context) : compareAll(command.sources, context);
}

async function comparePair(pair: readonly [string, string], sources: readonly string[], context: Context): Promise<ExitCode> {
	const {articles, code} = await findArticles(pair, sources, context);
	const [a, b] = articles;
	if (!a || !b) return code;
	const compared = pairUp(a, distinct(b, a));
	const object = () => comparisonFields(compared.comparison);
	await emit({object, records: () => [object()], document: () => comparisonView(compared, context.settings)}, context);
	return code;
}

/** Two files of the same name in two folders have one id until they meet. */
const distinct = (b: Article, a: Article): Article => (b.id === a.id && b.source !== a.source ? {...b, id: articleId(`${b.id}-2`)} : b);

async function compareAll(sources: readonly string[], context: Context): Promise<ExitCode> {
	const {brief, code} = await loadBrief(sources, context, {sentences: 0});
	const stories = severalTimesTold(brief);
	if (stories.length > 0) await emit(presentation(stories, context), context);
	else await context.warn(usageWords[context.settings.language].noDuplicates);
	return stories.length > 0 ? code : worse(code, exitCode.nothingFound);
}

/** Stories with more than one telling: the lead beside each other telling, and which fact stands where. */
function severalTimesTold({topics, articles}: Brief): ComparedStory[] {
	const byId = new Map(articles.map((article) => [article.id, article]));
	return topics.flatMap(({stories}) =>
		stories.flatMap(({id, title, articles: tellings}) => {
			const [lead, ...others] = tellings.flatMap((telling) => byId.get(telling) ?? []);
			if (!lead || others.length === 0) return [];
			const all = [lead, ...others];
			return [{id, title, tellings: all, facts: () => gatherFacts(all), pairs: others.map((other) => pairUp(lead, other))}];
		}),
	);
}

const pairUp = (a: Article, b: Article): ComparedArticles => ({comparison: compareArticles(a, b), a, b, ownWords: markWords});

function presentation(stories: readonly ComparedStory[], {settings}: Context): Presentation {
	const records = () => stories.flatMap(({pairs}) => pairs.map(({comparison}) => comparisonFields(comparison)));
	return {
		object: () => ({comparisons: records(), stories: stories.map(storyFields)}),
		records,
		document: () => comparedStoriesView(stories, settings),
	};
}

const storyFields = ({id, title, tellings, facts}: ComparedStory) => ({
	id,
	title,
	articles: tellings.map((article) => article.id),
	...storyFactsFields(facts()),
});
