import type {Brief} from '../../../source/model/brief.js';
import {articleId, storyId} from '../../../source/model/ids.js';
import {harbourArticle} from './harbour-article.js';
import {harbourTelling} from './harbour-telling.js';

const ferry = harbourArticle({
	id: articleId('ferry'),
	number: 3,
	title: 'Bergvik baut die Fährlinie aus und sucht noch einen Namen für das Schiff',
	story: storyId('ferry'),
});

/** Two topics: a story with two tellings, and one that stands alone. */
export const harbourBrief: Brief = {
	topics: [
		{
			name: 'Häfen & Schifffahrt',
			stories: [
				{
					id: storyId('harbour'),
					title: 'Nordwind greift nach Seebrück',
					published: '2025-06-09T16:13',
					articles: [articleId('harbour'), articleId('harbour-2')],
					summary: [
						{
							text: 'Rund 120 Millionen Euro soll der Ausbau kosten.',
							cites: [
								{article: articleId('harbour'), start: 0, end: 47},
								{article: articleId('harbour-2'), start: 0, end: 45},
							],
							differs: [],
						},
						{text: 'Der Rat entscheidet im Herbst.', cites: [{article: articleId('harbour'), start: 50, end: 80}], differs: []},
					],
					onlyIn: [],
				},
			],
		},
		{
			name: 'Verkehr',
			stories: [{id: storyId('ferry'), title: ferry.title, published: ferry.published, articles: [ferry.id], summary: [], onlyIn: []}],
		},
	],
	articles: [harbourArticle(), harbourTelling(), ferry],
	problems: [],
};
