import {summarise} from './analyse/summary/summarise.js';
import {correctArticle} from './clean/corrections/correct-article.js';
import type {CorrectionBook} from './clean/corrections/correction-book.js';
import type {Brief} from './model/brief.js';
import type {Shelf, ShelvedStory} from './shelves/shelve-stories.js';
import {type TellOptions, tellBrief} from './tell-brief.js';

/** A briefing whose articles are corrected: stories and topics stay as they are, summaries are made anew. */
export function correctBrief(brief: Brief, book: CorrectionBook, options: Pick<TellOptions, 'sentences'>): Brief {
	const articles = new Map(brief.articles.map((article) => [article.id, correctArticle(article, book)]));
	if (brief.articles.every((article) => articles.get(article.id) === article)) return brief;
	const shelves = brief.topics.map(
		({name, stories}): Shelf => ({
			name,
			stories: stories.flatMap(({id, articles: ids}): ShelvedStory[] => {
				const [lead, ...others] = ids.map((article) => articles.get(article)).filter((article) => article !== undefined);
				return lead ? [{id, tellings: [lead, ...others]}] : [];
			}),
		}),
	);
	return tellBrief(shelves, {...options, summarise, problems: brief.problems});
}
