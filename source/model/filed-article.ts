import type {Article, PlacedArticle} from './article.js';

const bodyFields = ['text', 'blocks', 'removed', 'kept', 'uncorrected'] as const satisfies readonly (keyof Article)[];

/** What of an article is long. */
export type ArticleBody = Pick<Article, (typeof bodyFields)[number]>;

/** What of an article is short: all that a list shows. */
export type ArticleHead = Omit<Article, keyof ArticleBody>;

/** Where filed articles lie, by their place in the file. */
export interface ArticleFile {
	head<Field extends keyof ArticleHead>(index: number, field: Field): ArticleHead[Field];
	body(index: number): ArticleBody;
}

/** Where an article stands in a briefing. Its topics are in its head where they are not given here. */
export type ArticlePlace = Pick<PlacedArticle, 'number' | 'topic' | 'story' | 'telling'> & Partial<Pick<PlacedArticle, 'topics'>>;

/** Every field of a head; the compiler finds one that is missing. */
export const headFields = Object.keys({
	id: true,
	number: true,
	source: true,
	url: true,
	title: true,
	titleFrom: true,
	kicker: true,
	standfirst: true,
	byline: true,
	agency: true,
	outlet: true,
	published: true,
	publishedFrom: true,
	publishedEvidence: true,
	language: true,
	topic: true,
	topics: true,
	story: true,
	words: true,
	minutes: true,
} satisfies Record<keyof ArticleHead, true>) as readonly (keyof ArticleHead)[];

/** Every short field of an article of a file. */
export const headAt = (file: Pick<ArticleFile, 'head'>, index: number): ArticleHead =>
	Object.fromEntries(headFields.map((field) => [field, file.head(index, field)])) as unknown as ArticleHead;

/** Stands for an article of a file. Its fields are read when somebody asks, so that 100,000 articles cost what is looked at of them. */
class Filed {
	readonly file: ArticleFile;
	readonly index: number;
	readonly place: ArticlePlace | null;

	constructor(file: ArticleFile, index: number, place: ArticlePlace | null) {
		this.file = file;
		this.index = index;
		this.place = place;
	}
}

Object.defineProperties(Filed.prototype, {
	...Object.fromEntries(headFields.map((field) => [field, {get: readHead(field)}])),
	telling: {
		get(this: Filed) {
			return this.place?.telling;
		},
	},
	...Object.fromEntries(bodyFields.map((field) => [field, {get: readBody(field)}])),
});

function readHead(field: keyof ArticleHead) {
	return function read(this: Filed): unknown {
		return this.place !== null && field in this.place ? this.place[field as keyof ArticlePlace] : this.file.head(this.index, field);
	};
}

function readBody(field: keyof ArticleBody) {
	return function read(this: Filed): unknown {
		return this.file.body(this.index)[field];
	};
}

/** The article at a place of a file, read as far as it is looked at. Copy it by `placeArticle`: a spread would have none of its fields. */
export const filedArticle = (file: ArticleFile, index: number, place: ArticlePlace | null = null): Article =>
	new Filed(file, index, place) as unknown as Article;

/** An article given its place in a briefing; one that lies in a file stays there. */
export function placeArticle(article: Article, place: ArticlePlace): PlacedArticle {
	return article instanceof Filed ? (filedArticle(article.file, article.index, place) as PlacedArticle) : {...article, ...place};
}

/** Whether two articles have the same text, which is not read where both lie in the same place of a file. */
export const haveSameText = (a: Pick<Article, 'text'>, b: Pick<Article, 'text'>): boolean =>
	(a instanceof Filed && b instanceof Filed && a.file === b.file && a.index === b.index) || a.text === b.text;

/** A copy of an article with some fields changed, all of it in memory. */
export function copyArticle<Copied extends Article>(article: Copied, changes: Partial<Copied>): Copied {
	return article instanceof Filed ? ({...everyField(article), ...changes} as Copied) : {...article, ...changes};
}

const everyField = (article: Filed): Partial<PlacedArticle> =>
	Object.fromEntries(
		[...headFields, ...bodyFields, 'telling'].map((field) => [field, (article as unknown as PlacedArticle)[field as keyof PlacedArticle]]),
	);
