import type {PlacedArticle} from '../model/article.js';
import {type ArticleFile, filedArticle} from '../model/filed-article.js';
import type {ArticleId} from '../model/ids.js';
import type {KeptShelf, KeptStory} from '../model/kept-shelves.js';
import {onlyTelling, type Telling} from '../model/telling.js';
import type {Shelf, ShelvedStory} from './shelve-stories.js';

/** Shelves as plain data. `indexOf` gives each article's place in its file. */
export function keepShelves(shelves: readonly Shelf[], indexOf: ReadonlyMap<ArticleId, number>): KeptShelf[] {
	const keep = ({tellings, ...fields}: ShelvedStory): KeptStory => ({
		fields,
		tellings: tellings.map(({id, telling}) => [indexOf.get(id) ?? 0, tellings.length > 1 ? telling : null]),
	});
	return shelves.map(({name, stories}) => ({name, stories: stories.map(keep)}));
}

/** The shelves `keepShelves` kept; the articles stay in their file until somebody reads them. */
export function restoreShelves(kept: readonly KeptShelf[], file: ArticleFile): Shelf[] {
	let next = 1;
	const place = (index: number, telling: Telling, story: ShelvedStory['id'], shelf: string): PlacedArticle => {
		const topic = file.head(index, 'topic') ?? shelf;
		return filedArticle(file, index, {number: next++, topic, story, telling}) as PlacedArticle;
	};
	const restore = ({fields, tellings}: KeptStory, shelf: string): ShelvedStory => {
		const story = fields as unknown as Omit<ShelvedStory, 'tellings'>;
		const [lead, ...others] = tellings.map(([index, telling]) => place(index, telling ?? onlyTelling, story.id, shelf));
		return {...story, tellings: [lead as PlacedArticle, ...others]};
	};
	return kept.map(({name, stories}) => ({name, stories: stories.map((story) => restore(story, name))}));
}
