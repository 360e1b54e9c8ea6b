import type {Article} from '../../model/article.js';
import type {StoryFacts} from '../../model/story-facts.js';
import type {Document} from '../document/document.js';
import {span} from '../document/spans.js';
import {storyFactsParts} from './story-facts-parts.js';
import type {ViewOptions} from './view-options.js';

/** One story by its title: who reported first, and which fact stands where. */
export function storyFactsView(
	title: string,
	facts: StoryFacts,
	tellings: readonly Article[],
	{language}: Pick<ViewOptions, 'language'>,
): Document {
	return {
		title,
		language,
		parts: [{kind: 'heading', level: 1, spans: span(title, 'headline')}, ...storyFactsParts(facts, tellings, language)],
	};
}
