import type {Brief, Story} from '../../model/brief.js';
import type {FactMention, StoryReport} from '../../model/story-facts.js';
import {formatDate} from '../../wording/dates.js';
import type {Language} from '../../wording/language.js';
import {linearWords} from '../../wording/linear.js';
import {readerWords} from '../../wording/reader.js';
import {articleOf} from '../state/derived/article-of.js';
import {storyFactsOf} from '../state/derived/story-facts-of.js';

/** Facts said at once: those most tellings share come first, and nobody listens to two hundred. */
const mostFacts = 20;

/** The facts of a story, each with the tellings it stands in and how they tell it. */
export function speakFacts(brief: Brief, story: Story, language: Language): readonly string[] {
	const words = linearWords[language];
	const {facts} = storyFactsOf(brief, story);
	const numbers = (mentions: readonly FactMention[]) => mentions.map(({article}) => articleOf(brief, article).number).join(', ');
	const spoken = facts.slice(0, mostFacts).map(({mentions: [first, ...others]}) => {
		const told = (['same', 'related', 'differs'] as const).flatMap((how) => {
			const those = others.filter((mention) => mention.how === how);
			return those.length > 0 ? [words.facts[how](numbers(those))] : [];
		});
		const where = told.length > 0 ? [words.facts.first(numbers([first])), ...told] : [words.facts.alone(numbers([first]))];
		return `${first.text.replace(/\s+/gu, ' ')} ${where.join(', ')}.`;
	});
	return facts.length > mostFacts ? [...spoken, words.facts.more(facts.length - mostFacts)] : spoken;
}

/** Who reported when, and with what first. */
export function speakTimeline(brief: Brief, story: Story, language: Language): readonly string[] {
	const speak = ({article, published, first, alone}: StoryReport): string => {
		const {number, title, outlet} = articleOf(brief, article);
		const when = published === null ? readerWords[language].noDate : formatDate(published, language, 'long');
		return [when, `${number}: ${title}`, ...(outlet === null ? [] : [outlet]), readerWords[language].firstFacts(first, alone)].join(', ');
	};
	return storyFactsOf(brief, story).timeline.map(speak);
}
