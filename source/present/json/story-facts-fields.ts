import type {FactMention, StoryFact, StoryFacts, StoryReport} from '../../model/story-facts.js';

/** Which fact stands where, and who reported first, as CONTRACT.md lists it for `compare`. */
export function storyFactsFields({timeline, facts}: StoryFacts) {
	return {timeline: timeline.map(reportFields), facts: facts.map(factFields)};
}

const reportFields = ({article, published, first, alone}: StoryReport) => ({article, published, first, alone});

const factFields = ({mentions}: StoryFact) => ({text: mentions[0].text, mentions: mentions.map(mentionFields)});

const mentionFields = ({article, how, start, end, text}: FactMention) => ({article, how, start, end, text});
