import type {Story} from '../../model/brief.js';
import {linearWords} from '../../wording/linear.js';
import {noticeWords} from '../../wording/notices.js';
import {storyWords} from '../../wording/stories.js';
import {whyTogether} from '../../wording/why-together.js';
import {articleOf} from '../state/derived/article-of.js';
import {storyOf} from '../state/derived/story-of.js';
import type {StoryRequest} from './linear-request.js';
import {type LinearAnswer, type LinearState, say} from './linear-state.js';
import {speakFacts, speakTimeline} from './speak-story.js';

/** Answers what is asked of the story of the article announced last: its facts, who was first, why it is one, and what a reader settles by hand. */
export function answerStory(state: LinearState, request: StoryRequest): LinearAnswer {
	const {brief, at, language} = state;
	const story = at === null ? undefined : storyOf(brief, at);
	if (at === null || !story) return say(state, [linearWords[language].nowhere]);
	if (request.kind === 'join') return join(state, story, request.number);
	if (story.articles.length < 2) return say(state, [noticeWords[language].oneTelling]);
	switch (request.kind) {
		case 'facts':
			return say(state, speakFacts(brief, story, language));
		case 'timeline':
			return say(state, speakTimeline(brief, story, language));
		case 'why': {
			const why = whyTogether(articleOf(brief, at), (id) => articleOf(brief, id).number, language);
			return say(state, why === null ? [] : [`${why.replaceAll(' · ', ', ')}.`]);
		}
		case 'split':
			return {
				...say(state, [storyWords[language].splitOff(articleOf(brief, at).title)]),
				deed: {kind: 'edit-story', edit: {kind: 'split', article: at}},
			};
		default:
			return request satisfies never;
	}
}

/** Joins the story of the article announced last to that of another, which is named by its number. */
function join(state: LinearState, story: Story, number: number | null): LinearAnswer {
	const {brief, at, language} = state;
	const words = linearWords[language];
	if (at === null || number === null) return say(state, [words.joinHow]);
	const other = brief.articles.find((article) => article.number === number);
	if (!other) return say(state, [words.gone(number)]);
	if (story.articles.includes(other.id)) return say(state, [noticeWords[language].notJoined]);
	return {
		...say(state, [storyWords[language].joined(articleOf(brief, at).title, other.title)]),
		deed: {kind: 'edit-story', edit: {kind: 'join', article: at, to: other.id}},
	};
}
