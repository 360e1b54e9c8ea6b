declare const brand: unique symbol;
type Branded<Name extends string> = string & {readonly [brand]: Name};

/** Names one article for good: the record's id, else the file name without extension, else a hash of URL or content. */
export type ArticleId = Branded<'ArticleId'>;

/** Names one story: shared by all articles that tell it. */
export type StoryId = Branded<'StoryId'>;

/** A text taken for an article's id. */
export const articleId = (id: string): ArticleId => id as ArticleId;

/** A text taken for a story's id. */
export const storyId = (id: string): StoryId => id as StoryId;
